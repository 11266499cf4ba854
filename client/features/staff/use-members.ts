import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callRest } from '#client/platform/api.ts';
import { updateMe, useSession } from '#client/platform/session.ts';
import type { Role } from '#shared/contract/members.ts';
import type { Output } from '#shared/contract/operations.ts';

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

/** Who the safeguarding leads are; anybody may know. */
export function useLeads() {
  return useQuery({ queryKey: ['leads'], queryFn: () => callRest('member:leads', {}) });
}

export function useLeadIds(): ReadonlySet<string> | undefined {
  const { data } = useLeads();
  return useMemo(() => data && toIds(data), [data]);
}

function toIds({ leads }: Output<'member:leads'>): ReadonlySet<string> {
  return new Set(leads.map(({ id }) => id));
}

export function useSetLead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: { memberId: string; isLead: boolean }) => callRest('member:setLead', change),
    onSuccess: (_done, { memberId, isLead }) => {
      const session = useSession.getState();
      if (session.state === 'member' && session.me.card.id === memberId) updateMe({ isLead });
      return queryClient.invalidateQueries({ queryKey: ['leads'] });
    },
  });
}
