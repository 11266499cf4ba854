import { PlaceLink } from '#client/app/place-link.tsx';
import { ConversationName } from '#client/features/conversations/conversation-name.tsx';
import { ConversationSeal } from '#client/features/conversations/conversation-seal.tsx';
import type { Room } from '#shared/contract/rooms.ts';

/** Some of her rooms under one heading; nothing where there are none. */
export function HomeRooms({ title, rooms }: { title: string; rooms: Room[] }) {
  if (rooms.length === 0) return null;
  return (
    <section className="room-group">
      <h2>{title}</h2>
      <ul className="places">
        {rooms.map((room) => (
          <li key={room.id}>
            <PlaceLink
              to={toAddress(room)}
              seal={room.kind === 'conversation' && <ConversationSeal room={room} />}
              lang={room.lang}
              isUnread
              count={room.unreadForMe}
            >
              {room.kind === 'conversation' ? <ConversationName room={room} /> : room.name}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function toAddress({ id, kind, membership }: Room): string {
  return kind === 'room' && membership.state === 'invited' ? '/rooms?find' : `/rooms/${id}`;
}
