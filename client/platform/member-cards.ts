import { queryOptions, useQuery } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import { callRest } from './api.ts';

/** Cards come beside messages, events and lists; only one that came with nothing is asked for. */
const cardQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['card', memberId],
    queryFn: async (): Promise<MemberCard> => toCard(await callRest('member:view', { memberId })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

export function keepCards(cards: MemberCard[]): void {
  for (const card of cards) queryClient.setQueryData(cardQuery(card.id).queryKey, toCard(card));
}

/** The card of a member, or nothing while it is not known. */
export function useCard(memberId: string): MemberCard | undefined {
  return useQuery(cardQuery(memberId)).data;
}

export function findCard(memberId: string): MemberCard | undefined {
  return queryClient.getQueryData(cardQuery(memberId).queryKey);
}

function toCard({ id, handle, name, nameLang, monogram, isPersona }: MemberCard): MemberCard {
  return {
    id,
    handle,
    name,
    ...(nameLang && { nameLang }),
    ...(monogram && { monogram }),
    ...(isPersona && { isPersona }),
  };
}
