import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '#client/features/messages/use-settled.ts';
import { callRest } from '#client/platform/api.ts';
import type { MemberCard } from '#shared/contract/members.ts';

const offered = 8;
const settleMs = 150;

/** Whom she can ask: people she shares a room with, by the beginning of a name or handle. */
export function useFindPeople(query: string): { people: MemberCard[]; isNobody: boolean } {
  const settled = useSettled(query.trim().replace(/^@/, ''), settleMs);
  const search = useQuery({
    queryKey: ['people', settled],
    queryFn: () => callRest('member:search', { query: settled, limit: offered }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  if (settled === '') return { people: [], isNobody: false };
  const people = search.data?.members ?? [];
  return { people, isNobody: search.isSuccess && people.length === 0 };
}
