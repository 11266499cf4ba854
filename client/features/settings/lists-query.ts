import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queryClient } from '#client/app/query-client.ts';
import { callRest } from '#client/platform/api.ts';
import { useSession } from '#client/platform/session.ts';
import type { Output } from '#shared/contract/operations.ts';

export type Lists = Output<'member:lists'>;
export type ListName = keyof Lists;

/** Why somebody’s words are folded away. */
export type Fold = ListName;

export const listsQuery = queryOptions({
  queryKey: ['lists'],
  queryFn: () => callRest('member:lists', {}),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** Whom she has blocked and muted. */
export function useLists() {
  const isMember = useSession(({ state }) => state === 'member');
  return useQuery({ ...listsQuery, enabled: isMember });
}

export function changeLists(change: (lists: Lists) => Lists): void {
  queryClient.setQueryData(listsQuery.queryKey, (lists) => lists && change(lists));
}

const nobody: ReadonlyMap<string, Fold> = new Map();

/** Whose words are folded away, by id. */
export function useFolds(): ReadonlyMap<string, Fold> {
  const { data } = useLists();
  return useMemo(() => (data ? toFolds(data) : nobody), [data]);
}

/** The same, for what is not drawn. */
export function findFold(memberId: string): Fold | undefined {
  const lists = queryClient.getQueryData(listsQuery.queryKey);
  return lists && toFolds(lists).get(memberId);
}

/** Who is both blocked and muted is blocked. */
function toFolds({ blocked, muted }: Lists): Map<string, Fold> {
  const folds = new Map<string, Fold>(muted.map(({ id }) => [id, 'muted']));
  for (const { id } of blocked) folds.set(id, 'blocked');
  return folds;
}
