import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import { callRest } from '#client/platform/api.ts';
import type { Request } from '#shared/contract/operations.ts';

const linksQuery = queryOptions({
  queryKey: ['guardian-links'],
  queryFn: () => callRest('guardian:list', {}),
});

/** Her guardians, and the young members whose guardian she is. */
export function useGuardianLinks() {
  return useQuery(linksQuery);
}

/** What is shown to a guardian now, as both of them see it. */
export function useShared(linkId: string) {
  return useQuery({ queryKey: ['guardian-shared', linkId], queryFn: () => callRest('guardian:view', { linkId }) });
}

export function readLinksAnew(): Promise<unknown> {
  return Promise.all([
    queryClient.invalidateQueries({ queryKey: linksQuery.queryKey }),
    queryClient.invalidateQueries({ queryKey: ['guardian-shared'] }),
  ]);
}

export function useCreateCode() {
  return useMutation({
    mutationFn: (input: Request<'guardian:createCode'>) => callRest('guardian:createCode', input),
    gcTime: 0,
  });
}

export function useAcceptCode() {
  return useMutation({
    mutationFn: (input: Request<'guardian:accept'>) => callRest('guardian:accept', input),
    onSuccess: readLinksAnew,
  });
}

export function useEndLink() {
  return useMutation({
    mutationFn: (linkId: string) => callRest('guardian:end', { linkId }),
    onSuccess: readLinksAnew,
  });
}

export function useGiveConsent() {
  return useMutation({
    mutationFn: (input: Request<'guardian:consent'>) => callRest('guardian:consent', input),
    onSuccess: readLinksAnew,
  });
}

export function useShare(linkId: string) {
  return useMutation({
    // In the order in which she chose, so that the last choice is the one that stays.
    scope: { id: `guardian-share ${linkId}` },
    mutationFn: (input: Request<'guardian:share'>) => callRest('guardian:share', input),
    onSuccess: readLinksAnew,
  });
}
