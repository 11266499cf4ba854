import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { updateMe, useSession } from '#client/platform/session.ts';
import type { Role } from '#shared/contract/members.ts';

/** Everybody, page by page. */
export function useMembers({ staffOnly }: { staffOnly: boolean }) {
  return useInfiniteQuery({
    queryKey: ['members', { staffOnly }],
    queryFn: ({ pageParam }) => callRest('member:list', { staffOnly, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
}

export function useSetRole() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: { memberId: string; role: Role }) => callRest('member:setRole', change),
    onSuccess: ({ id, role }) => {
      const session = useSession.getState();
      if (session.state === 'member' && session.me.card.id === id) updateMe({ role });
      void queryClient.invalidateQueries({ queryKey: ['member', id] });
      return queryClient.invalidateQueries({ queryKey: ['members'] });
    },
  });
}
