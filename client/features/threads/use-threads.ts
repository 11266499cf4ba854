import { useInfiniteQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { keepCards } from '#client/platform/member-cards.ts';
import type { ThreadPage } from '#shared/contract/threads.ts';
import type { ThreadOrder } from './place-thread.ts';
import { threadsKey } from './thread-cache.ts';

const pageSize = 30;

/** Threads of all her rooms or of one, page by page. */
export function useThreads(order: ThreadOrder, roomId: string | undefined) {
  return useInfiniteQuery({
    queryKey: threadsKey(order, roomId),
    queryFn: ({ pageParam }) => readThreads(order, roomId, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: ThreadPage) => next,
    // Rooms that she only looks in on tell her nothing between two visits.
    staleTime: 0,
  });
}

async function readThreads(order: ThreadOrder, roomId: string | undefined, before: string | undefined) {
  const page = await callRest('thread:list', {
    order,
    limit: pageSize,
    ...(roomId && { roomId }),
    ...(before && { before }),
  });
  keepCards(page.members);
  return page;
}
