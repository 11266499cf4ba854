import { MailQuestion, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceLink } from '#client/app/place-link.tsx';
import { isUnread } from '#client/features/rooms/room-groups.ts';
import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import { useActor } from '#client/features/rooms/use-actor.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { IconButton } from '#client/ui/icon-button.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { can } from '#shared/policy/can.ts';
import { ConversationName } from './conversation-name.tsx';
import { ConversationSeal } from './conversation-seal.tsx';
import { groupConversations } from './group-conversations.ts';
import { StartDialog } from './start-dialog.tsx';

/** Private conversations in the list of places: below the rooms, and never among them. */
export function ConversationPlaces() {
  const { t } = useTranslation('conversations');
  const locale = useFormattingLocale();
  const actor = useActor();
  const rooms = useRooms();
  const [isStarting, setStarting] = useState(false);
  const { requests, mine } = groupConversations(rooms.data ?? [], locale);
  const mayStart = actor !== undefined && can.startConversation(actor).isAllowed;
  if (!mayStart && requests.length + mine.length === 0) return null;
  return (
    <>
      <div className="group-head">
        <h2>{t('private')}</h2>
        {mayStart && <IconButton icon={Plus} label={t('startTitle')} isSmall onClick={() => setStarting(true)} />}
      </div>
      <ul className="places">
        {requests.map((room) => (
          <Place key={room.id} room={room} isRequest />
        ))}
        {mine.map((room) => (
          <Place key={room.id} room={room} />
        ))}
      </ul>
      {isStarting && <StartDialog onClose={() => setStarting(false)} />}
    </>
  );
}

function Place({ room, isRequest = false }: { room: Room; isRequest?: boolean }) {
  const { t: tCare } = useTranslation('roomCare');
  const unread = Math.max(0, room.lastNumber - room.membership.readNumber);
  const isNews = isRequest || isUnread(room);
  return (
    <li>
      <PlaceLink
        to={`/rooms/${room.id}`}
        seal={<ConversationSeal room={room} />}
        isUnread={isNews}
        count={isRequest ? 0 : unread}
        countLabel={tCare('unread', { count: unread })}
        endIcon={isRequest ? MailQuestion : undefined}
      >
        <ConversationName room={room} />
      </PlaceLink>
    </li>
  );
}
