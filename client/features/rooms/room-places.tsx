import { Archive, Lock, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PlaceLink } from '#client/app/place-link.tsx';
import { groupConversations } from '#client/features/conversations/group-conversations.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { IconLink } from '#client/ui/icon-link.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { groupRooms, isUnread } from './room-groups.ts';
import { useRooms } from './rooms-cache.ts';
import { UnsentElsewhere } from './unsent-elsewhere.tsx';
import { useRoomKeys } from './use-room-keys.ts';

/** The rooms in the list at the start of the frame. */
export function RoomPlaces() {
  const { t } = useTranslation('rooms');
  const { t: tApp } = useTranslation();
  const { t: tCare } = useTranslation('roomCare');
  const locale = useFormattingLocale();
  const rooms = useRooms();
  const { mine, archived, invited, requested } = groupRooms(rooms.data ?? [], locale);
  useRoomKeys([...mine, ...groupConversations(rooms.data ?? [], locale).mine]);
  return (
    <>
      <div className="group-head">
        <h2>{tApp('rooms')}</h2>
        <IconLink to="/rooms?find" icon={Plus} label={tCare('find')} isSmall />
      </div>
      {rooms.isPending && <Skeleton rows={4} />}
      {rooms.isError && !rooms.data && (
        <ErrorState title={tCare('failedList')} onRetry={() => void rooms.refetch()}>
          {tCare('failedListHelp')}
        </ErrorState>
      )}
      <Rooms rooms={mine} />
      <Group title={t('invited')} rooms={invited} isNews />
      <Group title={t('asked')} rooms={requested} />
      <Group title={t('archived')} rooms={archived} />
      <UnsentElsewhere rooms={rooms.data} />
    </>
  );
}

function Group({ title, rooms, isNews }: { title: string; rooms: Room[]; isNews?: boolean }) {
  if (rooms.length === 0) return null;
  return (
    <>
      <div className="group-head">
        <h2>{title}</h2>
      </div>
      <Rooms rooms={rooms} isNews={isNews} />
    </>
  );
}

function Rooms({ rooms, isNews = false }: { rooms: Room[]; isNews?: boolean | undefined }) {
  const { t } = useTranslation('roomCare');
  return (
    <ul className="places">
      {rooms.map((room) => (
        <li key={room.id}>
          <PlaceLink
            to={`/rooms/${room.id}`}
            lang={room.lang}
            isUnread={isNews || isUnread(room)}
            count={room.unreadForMe}
            countLabel={t('unread', { count: room.unreadForMe })}
            endIcon={room.isArchived ? Archive : room.isLocked ? Lock : undefined}
          >
            {room.name}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
