import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Main } from '#client/app/main.tsx';
import { toReference } from '#client/app/to-reference.ts';
import { RoomStream } from '#client/features/messages/room-stream.tsx';
import { useStream } from '#client/features/messages/stream-cache.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { Room } from '#shared/contract/rooms.ts';

const fewest = 50;
const most = 100;

/** The middle of the page in a room that she is in. */
export function RoomChat({ room, head }: { room: Room; head: ReactNode }) {
  const { t } = useTranslation('messages');
  const [search] = useSearchParams();
  const [opening] = useState(() => {
    const around = search.get('m');
    if (around) return { around };
    const unread = room.lastNumber - room.membership.readNumber;
    return { limit: Math.min(Math.max(fewest, unread + 20), most) };
  });
  const stream = useStream(room.id, opening);
  const isOffline = hasCode(stream.error, 'offline');
  return (
    <Main kind="stream">
      {head}
      {stream.data && <RoomStream room={room} stream={stream.data} />}
      {!stream.data && (
        <div className="log-face">
          {stream.isError ? (
            <ErrorState
              title={t(isOffline ? 'loadOfflineTitle' : 'loadFailedTitle')}
              reference={isOffline ? undefined : toReference(stream.error)}
              onRetry={() => void stream.refetch()}
            >
              {t(isOffline ? 'loadOfflineBody' : 'loadFailedBody')}
            </ErrorState>
          ) : (
            <Skeleton rows={6} label={t('loading')} />
          )}
        </div>
      )}
    </Main>
  );
}
