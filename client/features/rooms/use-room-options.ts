import { Info, MessageSquareWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { openReport } from '#client/features/reports/open-report.ts';
import type { MenuEntry } from '#client/ui/menu.tsx';
import type { Room } from '#shared/contract/rooms.ts';

/** What she can do with the room as a whole. */
export function useRoomOptions(room: Room): MenuEntry[] {
  const { t } = useTranslation('rooms');
  const { t: tCare } = useTranslation('roomCare');
  const navigate = useNavigate();
  const subject = { kind: 'room', roomId: room.id } as const;
  return [
    { id: 'about', label: tCare('roomPage'), icon: Info, onAction: () => void navigate('?about') },
    {
      id: 'report',
      label: t('report'),
      icon: MessageSquareWarning,
      isGrave: true,
      startsGroup: true,
      onAction: () => openReport({ subject, words: 'room', name: room.name }),
    },
  ];
}
