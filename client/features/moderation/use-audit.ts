import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { Output, Request } from '#shared/contract/operations.ts';

const pageSize = 50;

export type AuditFilters = Pick<Request<'audit:list'>, 'query' | 'actorId' | 'action' | 'before'>;

/** The log, newest first, page by page. */
export function useAudit({ before, ...filters }: AuditFilters) {
  return useInfiniteQuery({
    queryKey: ['audit', filters, before ?? null],
    queryFn: ({ pageParam }) =>
      callRest('audit:list', { ...filters, limit: pageSize, ...(pageParam && { before: pageParam }) }),
    initialPageParam: before,
    getNextPageParam: nextPage,
    staleTime: 0,
  });
}

function nextPage({ entries }: Output<'audit:list'>): string | undefined {
  return entries.length < pageSize ? undefined : entries.at(-1)?.at;
}

export function useVerifyAudit() {
  return useMutation({ mutationFn: () => callRest('audit:verify', {}) });
}
