import { PlaceLink } from '#client/app/place-link.tsx';
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
              to={room.membership.state === 'invited' ? '/rooms?find' : `/rooms/${room.id}`}
              lang={room.lang}
              isUnread
              count={room.unreadForMe}
            >
              {room.name}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
