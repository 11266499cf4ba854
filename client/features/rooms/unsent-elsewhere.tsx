import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailedFate } from '#client/features/messages/failed-fate.tsx';
import { MessageText } from '#client/features/messages/message-text.tsx';
import { type MessageEntry, queueOf } from '#client/features/messages/use-send-message.ts';
import { useOutbox } from '#client/platform/outbox/outbox.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import type { Room } from '#shared/contract/rooms.ts';

/** What was written to a room that is not hers any more is not lost without a word. */
export function UnsentElsewhere({ rooms }: { rooms: Room[] | undefined }) {
  const { t } = useTranslation('messages');
  const { t: tRooms } = useTranslation('rooms');
  const [isOpen, setOpen] = useState(false);
  const entries = useOutbox((outbox) => outbox.entries);
  const mine = new Set(rooms?.filter(({ membership }) => membership.state === 'joined').map(({ id }) => queueOf(id)));
  const stranded = entries.filter(({ kind, queue, failure }) => kind === 'message' && failure && !mine.has(queue));
  if (!rooms || stranded.length === 0) return null;
  return (
    <>
      <Button tone="danger" icon={CircleAlert} onClick={() => setOpen(true)}>
        {t('unsentElsewhere', { count: stranded.length })}
      </Button>
      <Dialog title={tRooms('unsentTitle')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{t('unsentElsewhereBody')}</p>
        <ul className="formy">
          {(stranded as MessageEntry[]).map((entry) => (
            <li key={entry.clientId}>
              <MessageText message={entry.payload} />
              {entry.failure && <FailedFate entry={entry} failure={entry.failure} />}
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
