import { LogOut, MessageSquareWarning, UserRoundX, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { openReport } from '#client/features/reports/open-report.ts';
import { changeListOrSay } from '#client/features/settings/change-list.ts';
import type { MenuEntry } from '#client/ui/menu.tsx';
import type { Room } from '#shared/contract/rooms.ts';

/** What she can do with a conversation as a whole. A single message is reported at the message. */
export function useConversationOptions(room: Room): { entries: MenuEntry[]; isLeaving: boolean; stay: () => void } {
  const { t } = useTranslation('conversations');
  const { t: tSettings } = useTranslation('settings');
  const navigate = useNavigate();
  const [isLeaving, setLeaving] = useState(false);
  const only = room.people.length === 1 ? room.people[0]?.card : undefined;
  const aboutHer: MenuEntry[] = only
    ? [
        {
          id: 'report',
          label: t('reportHer', { name: only.name }),
          icon: MessageSquareWarning,
          isGrave: true,
          startsGroup: true,
          onAction: () =>
            openReport({
              subject: { kind: 'member', memberId: only.id },
              words: 'member',
              name: only.name,
              memberId: only.id,
            }),
        },
        {
          id: 'block',
          label: tSettings('blockNamed', { name: only.name }),
          icon: UserRoundX,
          isGrave: true,
          onAction: () => changeListOrSay('blocked', only, true),
        },
      ]
    : [];
  const entries: MenuEntry[] = [
    { id: 'people', label: t('people'), icon: UsersRound, onAction: () => void navigate('?about') },
    { id: 'leave', label: t('leave'), icon: LogOut, onAction: () => setLeaving(true) },
    ...aboutHer,
  ];
  return { entries, isLeaving, stay: () => setLeaving(false) };
}
