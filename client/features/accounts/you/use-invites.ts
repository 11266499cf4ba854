import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import type { Request } from '#shared/contract/operations.ts';

const invitesQuery = queryOptions({
  queryKey: ['invites'],
  queryFn: async () => (await callRest('invite:list', {})).invites,
  // Others use the links up without a word to this page.
  staleTime: 0,
});

/** Her links that still work. */
export function useInvites() {
  return useQuery(invitesQuery);
}

export function useCreateInvite() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: Request<'invite:create'>) => callRest('invite:create', input),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: invitesQuery.queryKey }),
  });
}

export function useRevokeInvite() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (inviteId: string) => {
      try {
        await callRest('invite:revoke', { inviteId });
      } catch (failure) {
        // It has ended meanwhile: what she wanted holds.
        if (!hasCode(failure, 'not_found')) throw failure;
      }
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: invitesQuery.queryKey }),
  });
}

/** What she gives to whom she wants here. */
export function toInviteLink(code: string, origin = location.origin): string {
  return `${origin}/join?invite=${encodeURIComponent(code)}`;
}
