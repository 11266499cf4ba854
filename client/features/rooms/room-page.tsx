import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Main } from '#client/app/main.tsx';
import { MissingPage } from '#client/app/missing-page.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { ConversationPage } from '#client/features/conversations/conversation-page.tsx';
import { hasCode } from '#client/platform/request-failure.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { RoomChat } from './room-chat.tsx';
import { RoomDoor } from './room-door.tsx';
import { RoomHead } from './room-head.tsx';
import { RoomPanel } from './room-panel.tsx';
import { useRoom } from './rooms-cache.ts';

/** A room: its chat for those who are in it, its door for those who may come in. */
export function RoomPage() {
  const { t } = useTranslation('rooms');
  const { roomId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const room = useRoom(roomId);
  usePageTitle(room.data?.name);
  if (room.data?.kind === 'conversation') return <ConversationPage room={room.data} />;
  if (room.data?.membership.state === 'joined') {
    return (
      <>
        <RoomChat key={roomId} room={room.data} head={<RoomHead room={room.data} />} />
        {search.has('about') && <RoomPanel room={room.data} onClose={() => setSearch({})} />}
      </>
    );
  }
  if (room.data) return <RoomDoor room={room.data} />;
  if (hasCode(room.error, 'not_found', 'bad_input')) return <MissingPage />;
  return (
    <Main kind="stream">
      <div className="log-face">
        {room.isError ? (
          <ErrorState title={t('failedRoom')} onRetry={() => void room.refetch()}>
            {t('failedBody')}
          </ErrorState>
        ) : (
          <Skeleton rows={6} label={t('loading')} />
        )}
      </div>
    </Main>
  );
}

export { RoomPage as Component };
