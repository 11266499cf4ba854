import { Archive, Lock, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PlaceLink } from '#client/app/place-link.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { IconLink } from '#client/ui/icon-link.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { useRooms } from './rooms-cache.ts';

/** The rooms in the list at the start of the frame: hers, and those she is invited to. */
export function RoomPlaces() {
  const { t } = useTranslation('roomCare');
  const { t: tApp } = useTranslation();
  const rooms = useRooms();
  const mine = rooms.data?.filter(({ membership }) => membership.state === 'joined' || membership.state === 'invited');
  return (
    <>
      <div className="group-head">
        <h2>{tApp('rooms')}</h2>
        <IconLink isSmall icon={Plus} label={t('find')} to="/rooms?find" />
      </div>
      {rooms.isPending && <Skeleton rows={3} />}
      {rooms.isError && <ErrorState title={t('failedList')} onRetry={() => void rooms.refetch()} />}
      <ul className="places">
        {mine?.map((room) => (
          <li key={room.id}>
            <RoomPlace room={room} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RoomPlace({ room }: { room: Room }) {
  const { t } = useTranslation('roomCare');
  const unread = room.membership.state === 'joined' && room.lastNumber > room.membership.readNumber;
  const endIcon = room.isArchived ? Archive : room.isLocked ? Lock : undefined;
  return (
    <PlaceLink
      to={`/rooms/${room.id}`}
      lang={room.lang}
      isUnread={unread || room.membership.state === 'invited'}
      count={room.unreadForMe}
      countLabel={t('unread', { count: room.unreadForMe })}
      endIcon={endIcon}
    >
      {room.name}
    </PlaceLink>
  );
}
