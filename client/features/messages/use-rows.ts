import { useMemo } from 'react';
import { useFolds } from '#client/features/settings/lists-query.ts';
import { useOutbox } from '#client/platform/outbox/outbox.ts';
import { useMe } from '#client/platform/use-me.ts';
import { type Held, useHeld } from './held-cache.ts';
import { type Row, toRows } from './rows.ts';
import type { Stream } from './stream.ts';
import { type MessageEntry, queueOf } from './use-send-message.ts';

const noHeld: Held[] = [];

/** The lines of a room’s stream: what was said, what waits, and what is on its way. */
export function useRows(
  roomId: string,
  stream: Stream,
  firstNewNumber: number | undefined,
  opened: ReadonlySet<string>,
): Row[] {
  const { card } = useMe();
  const held = useHeld(roomId).data ?? noHeld;
  const pending = usePending(roomId);
  const folds = useFolds();
  return useMemo(() => {
    const isAtLiveEnd = !stream.hasAfter;
    const { messages } = stream;
    const rows = toRows({ messages, held, pending, myId: card.id, firstNewNumber, isAtLiveEnd, folds, opened });
    // The first one is known but not shown: only with it can be told how the second one looks.
    return stream.hasBefore && rows.length > 1 ? rows.slice(1) : rows;
  }, [stream, held, pending, card.id, firstNewNumber, folds, opened]);
}

export function usePending(roomId: string): MessageEntry[] {
  const entries = useOutbox((outbox) => outbox.entries);
  return useMemo(
    () => entries.filter(({ kind, queue }) => kind === 'message' && queue === queueOf(roomId)) as MessageEntry[],
    [entries, roomId],
  );
}
