import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button } from '#client/ui/button.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { useJoinRoom, useLeaveRoom } from './use-change-room.ts';

/** A room with its charter, and the one thing that she can do about it. */
export function RoomRow({ room }: { room: Room }) {
  const { t } = useTranslation('roomCare');
  const isIn = room.membership.state === 'joined';
  return (
    <li className="room-row">
      <div>
        <h3 lang={room.lang} dir="auto">
          {isIn ? <Link to={`/rooms/${room.id}`}>{room.name}</Link> : room.name}
        </h3>
        {room.charter.forWhom && <p dir="auto">{room.charter.forWhom}</p>}
        <small>
          {t('memberCount', { count: room.memberCount })}
          {room.audience === 'young' && <span>{t('forTheYoung')}</span>}
          {room.isArchived && <span>{t('archived')}</span>}
          {room.isLocked && <span>{t('locked')}</span>}
        </small>
      </div>
      <RoomDoor room={room} />
    </li>
  );
}

function RoomDoor({ room }: { room: Room }) {
  const { t } = useTranslation('roomCare');
  const navigate = useNavigate();
  const join = useJoinRoom();
  const leave = useLeaveRoom();
  const { state } = room.membership;
  // The row moves to her own rooms before the answer comes, so going there must not hang on the row.
  const enter = () =>
    void join.mutateAsync({ roomId: room.id }).then(
      ({ membership }) => membership.state === 'joined' && navigate(`/rooms/${room.id}`),
      () => undefined,
    );
  if (state === 'joined') return null;
  return (
    <div className="room-door">
      {state === 'requested' ? (
        <>
          <span>{t('asked')}</span>
          <Button tone="quiet" isBusy={leave.isPending} onClick={() => leave.mutate(room.id)}>
            {t('cancelAsk')}
          </Button>
        </>
      ) : (
        <>
          {state === 'invited' && <span>{t('invitation')}</span>}
          <Button tone="plum" isBusy={join.isPending} onClick={enter}>
            {t(room.entry === 'open' || state === 'invited' ? 'join' : 'ask')}
          </Button>
        </>
      )}
      {join.error && <p role="alert">{join.error.message}</p>}
    </div>
  );
}
