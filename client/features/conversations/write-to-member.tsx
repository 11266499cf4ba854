import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import { useActor } from '#client/features/rooms/use-actor.ts';
import { useFolds } from '#client/features/settings/lists-query.ts';
import { Button } from '#client/ui/button.tsx';
import { ButtonLink } from '#client/ui/button-link.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import { can } from '#shared/policy/can.ts';
import { findConversationWith } from './group-conversations.ts';
import { StartDialog } from './start-dialog.tsx';

/** On somebody’s page: to the conversation with her, or a request for one. Whether she is open to it, only asking tells. */
export function WriteToMember({ card }: { card: MemberCard }) {
  const { t } = useTranslation('conversations');
  const actor = useActor();
  const rooms = useRooms();
  const folds = useFolds();
  const [isAsking, setAsking] = useState(false);
  if (!actor || !can.startConversation(actor).isAllowed || folds.get(card.id) === 'blocked') return null;
  const known = findConversationWith(rooms.data ?? [], card.id);
  if (known) {
    return (
      <div className="btnrow">
        <ButtonLink to={`/rooms/${known.id}`} icon={Mail}>
          {t('writeGo')}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="btnrow">
      <Button icon={Mail} onClick={() => setAsking(true)}>
        {t('write')}
      </Button>
      {isAsking && <StartDialog person={card} onClose={() => setAsking(false)} />}
    </div>
  );
}
