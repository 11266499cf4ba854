import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { LoadMore } from './load-more.tsx';
import type { ThreadOrder } from './place-thread.ts';
import { ThreadRow } from './thread-row.tsx';
import { useMyRooms } from './use-my-rooms.ts';
import { useThreads } from './use-threads.ts';

/** Goes on by itself towards its end. */
export function ThreadList({ order, roomId }: { order: ThreadOrder; roomId: string | undefined }) {
  const { t } = useTranslation('threads');
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useThreads(order, roomId);
  const rooms = useMyRooms();
  if (!data && error) {
    return (
      <ErrorState title={t('failed')} reference={toReference(error)} onRetry={() => void refetch()}>
        {t('failedBody')}
      </ErrorState>
    );
  }
  if (!data) return <Skeleton rows={5} />;
  const threads = data.pages.flatMap((page) => page.threads);
  if (threads.length === 0) return <NoThreads order={order} />;
  return (
    <>
      {threads.map((thread) => (
        <ThreadRow key={thread.id} thread={thread} room={rooms.find(({ id }) => id === thread.roomId)} />
      ))}
      {hasNextPage && (
        <LoadMore label={t('loadMore')} isBusy={isFetchingNextPage} onLoad={() => void fetchNextPage()} />
      )}
    </>
  );
}

function NoThreads({ order }: { order: ThreadOrder }) {
  const { t } = useTranslation('threads');
  if (order === 'mine') return <EmptyState title={t('emptyMine')}>{t('emptyMineBody')}</EmptyState>;
  if (order === 'unanswered') return <EmptyState title={t('emptyUnanswered')}>{t('emptyUnansweredBody')}</EmptyState>;
  return <EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>;
}
