import { toDayKey } from '#client/ui/moments.ts';
import type { Message } from '#shared/contract/messages.ts';
import type { Held } from './held-cache.ts';
import type { MessageEntry } from './use-send-message.ts';

export type RowContent =
  | { kind: 'message'; message: Message }
  | { kind: 'held'; held: Held }
  | { kind: 'pending'; entry: MessageEntry };

/** One line of the stream, with what stands above it. */
export type Row = RowContent & {
  /** Stays the same when a pending message becomes a sent one, so that nothing jumps. */
  key: string;
  at: string;
  authorId: string;
  startsDay: boolean;
  isFirstNew: boolean;
  /** The same author within five minutes: without her name and seal. */
  isContinued: boolean;
};

export interface RowsInput {
  messages: Message[];
  held: Held[];
  pending: MessageEntry[];
  myId: string;
  /** The number of the first message that was new when she came; it stays while she reads. */
  firstNewNumber: number | undefined;
  /** Whether the newest message is loaded: what is on its way stands after it and nowhere else. */
  isAtLiveEnd: boolean;
}

const groupMs = 5 * 60_000;

export function toRows({ messages, held, pending, myId, firstNewNumber, isAtLiveEnd }: RowsInput): Row[] {
  const sent = messages.map((message) => toSentRow(message, myId));
  const arrived = new Set(messages.filter(({ authorId }) => authorId === myId).map(({ clientId }) => clientId));
  const waiting = isAtLiveEnd
    ? pending.filter(({ clientId }) => !arrived.has(clientId)).map((entry) => toPendingRow(entry, myId))
    : [];
  const placed = [...placeHeld(sent, held, isAtLiveEnd), ...waiting];
  const firstNew = placed.find((row) => row.kind === 'message' && row.message.number === firstNewNumber);
  return placed.map((row, place) => {
    const before = placed[place - 1];
    const startsDay = !before || toDayKey(new Date(before.at)) !== toDayKey(new Date(row.at));
    const isFirstNew = row === firstNew;
    return { ...row, startsDay, isFirstNew, isContinued: !startsDay && !isFirstNew && isContinuing(before, row) };
  });
}

type Placed = RowContent & Pick<Row, 'key' | 'at' | 'authorId'>;

function toSentRow(message: Message, myId: string): Placed {
  const key = message.authorId === myId ? message.clientId : message.id;
  return { kind: 'message', message, key, at: message.sentAt, authorId: message.authorId };
}

function toPendingRow(entry: MessageEntry, authorId: string): Placed {
  return { kind: 'pending', entry, key: entry.clientId, at: new Date(entry.writtenAt).toISOString(), authorId };
}

/** What waits for a moderator stands where it was written, as far as that place is loaded. */
function placeHeld(sent: Placed[], held: Held[], isAtLiveEnd: boolean): Placed[] {
  const placed = [...sent];
  for (const one of held) {
    const after = placed.findLastIndex(({ at }) => at <= one.heldAt);
    const isLoaded = (after >= 0 || sent.length === 0) && (isAtLiveEnd || after < placed.length - 1);
    const row: Placed = { kind: 'held', held: one, key: one.id, at: one.heldAt, authorId: one.authorId };
    if (isLoaded) placed.splice(after + 1, 0, row);
  }
  return placed;
}

function isContinuing(before: Placed, row: Placed): boolean {
  if (before.authorId !== row.authorId || isTombstone(before) || isTombstone(row) || hasQuote(row)) return false;
  if (row.kind === 'held') return false;
  return new Date(row.at).getTime() - new Date(before.at).getTime() < groupMs;
}

function isTombstone(row: Placed): boolean {
  return row.kind === 'message' && row.message.gone !== undefined;
}

function hasQuote(row: Placed): boolean {
  return row.kind === 'message'
    ? row.message.replyTo !== undefined
    : row.kind === 'pending' && !!row.entry.payload.replyTo;
}
