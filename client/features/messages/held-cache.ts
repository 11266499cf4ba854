import { queryOptions, useQuery } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import { callRest } from '#client/platform/api.ts';
import type { HeldMessage } from '#shared/contract/messages.ts';

/** A message of hers that waits, or one that a moderator declined a moment ago: it does not vanish without a word. */
export type Held = HeldMessage & { isDeclined?: boolean };

export const heldQuery = (roomId: string) =>
  queryOptions({
    queryKey: ['held', roomId],
    queryFn: async (): Promise<Held[]> => (await callRest('message:held', { roomId })).held,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Her own chat messages that wait for a moderator. Posts wait in their threads. */
export function useHeld(roomId: string) {
  return useQuery({
    ...heldQuery(roomId),
    select: (held) => held.filter(({ threadId }) => threadId === null),
  });
}

export function keepHeld(held: Held): void {
  const { queryKey } = heldQuery(held.roomId);
  if (!queryClient.getQueryData(queryKey)) void queryClient.invalidateQueries({ queryKey });
  queryClient.setQueryData(queryKey, (known) =>
    !known || known.some(({ id }) => id === held.id) ? known : [...known, held],
  );
}

export function endHeld(roomId: string, heldId: string, outcome: 'approved' | 'declined' | 'withdrawn'): void {
  queryClient.setQueryData(heldQuery(roomId).queryKey, (known) =>
    outcome === 'declined'
      ? known?.map((held) => (held.id === heldId ? { ...held, isDeclined: true } : held))
      : known?.filter(({ id }) => id !== heldId),
  );
}

/** After a time without a connection: hints may have been missed. */
export function readHeldAnew(): void {
  void queryClient.invalidateQueries({ queryKey: ['held'] });
}
