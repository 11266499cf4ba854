import { queryOptions, useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { hasCode } from '#client/platform/request-failure.ts';

export const memberQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['member', memberId],
    queryFn: () => callRest('member:view', { memberId }),
    // What one may see of somebody changes without a word: it is read anew at every visit.
    staleTime: 0,
    retry: (count, failure) => count < 1 && !hasCode(failure, 'not_found'),
  });

/** A member with what the viewer may see of her. */
export function useMember(memberId: string) {
  return useQuery(memberQuery(memberId));
}
