import { useInfiniteQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { Output } from '#shared/contract/operations.ts';

const pageSize = 50;

/** The log, newest first, page by page. */
export function useAudit() {
  return useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam }) => callRest('audit:list', { limit: pageSize, ...(pageParam && { before: pageParam }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextPage,
    staleTime: 0,
  });
}

function nextPage({ entries }: Output<'audit:list'>): string | undefined {
  return entries.length < pageSize ? undefined : entries.at(-1)?.at;
}
