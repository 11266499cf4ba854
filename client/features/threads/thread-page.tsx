import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { toReference } from '#client/app/to-reference.ts';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { useRoom } from '#client/features/rooms/rooms-cache.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { ThreadView } from './thread-view.tsx';
import { useThread } from './use-thread.ts';

/** A question or a topic with everything said about it. */
export function ThreadPage() {
  const { t: tApp } = useTranslation();
  const { roomId = '', threadId = '' } = useParams();
  const room = useRoom(roomId).data;
  const thread = useThread(threadId);
  usePageTitle(thread.data?.title || tApp('forum'));
  const crumbs = [
    { words: tApp('forum'), to: '/forum' },
    ...(room ? [{ words: room.name, to: `/rooms/${room.id}`, ...(room.lang && { lang: room.lang }) }] : []),
  ];
  return (
    <Main kind="page">
      <PageHead crumbs={crumbs} />
      <div className="scroll">
        {thread.data && room ? (
          <ThreadView key={threadId} thread={thread.data} room={room} />
        ) : (
          <div className="wrap single">
            <NoThread error={thread.error} onRetry={() => void thread.refetch()} />
          </div>
        )}
      </div>
    </Main>
  );
}

function NoThread({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const { t } = useTranslation('threads');
  const { t: tApp } = useTranslation();
  if (!error) return <Skeleton rows={4} />;
  if (hasCode(error, 'not_found', 'bad_input')) {
    return (
      <EmptyState title={t('missing')} action={<ButtonLink to="/forum">{tApp('forum')}</ButtonLink>}>
        {t('missingBody')}
      </EmptyState>
    );
  }
  return (
    <ErrorState title={t('threadFailed')} reference={toReference(error)} onRetry={onRetry}>
      {t('threadFailedBody')}
    </ErrorState>
  );
}

export { ThreadPage as Component };
