import type { Fold } from '#client/features/settings/lists-query.ts';
import { toDayKey } from '#client/ui/moments.ts';
import type { Message } from '#shared/contract/messages.ts';
import type { Held } from './held-cache.ts';
import type { MessageEntry } from './use-send-message.ts';

export type RowContent =
  | { kind: 'message'; message: Message }
  /** Messages in a row by people whom she blocked or muted: one line, until she opens it. */
  | { kind: 'folded'; messages: Message[]; folds: Fold[] }
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
  /** Whose words are folded away, by id. */
  folds?: ReadonlyMap<string, Fold>;
  /** Of these, what she opened nevertheless, by message. */
  opened?: ReadonlySet<string>;
}

const groupMs = 5 * 60_000;

export function toRows(input: RowsInput): Row[] {
  const { messages, held, pending, myId, isAtLiveEnd } = input;
  const sent = foldAway(
    messages.map((message) => toSentRow(message, myId)),
    input,
  );
  const arrived = new Set(messages.filter(({ authorId }) => authorId === myId).map(({ clientId }) => clientId));
  const waiting = isAtLiveEnd
    ? pending.filter(({ clientId }) => !arrived.has(clientId)).map((entry) => toPendingRow(entry, myId))
    : [];
  const placed = [...placeHeld(sent, held, isAtLiveEnd), ...waiting];
  const firstNew = findFirstNew(placed, input);
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

/** Puts together what follows on each other on one day and is not wanted, up to where the new begins. */
function foldAway(rows: Placed[], { folds, opened, firstNewNumber }: RowsInput): Placed[] {
  if (!folds?.size) return rows;
  const kept: Placed[] = [];
  for (const row of rows) {
    const fold = row.kind === 'message' && !row.message.gone ? folds.get(row.authorId) : undefined;
    if (row.kind !== 'message' || !fold || opened?.has(row.message.id)) {
      kept.push(row);
      continue;
    }
    const before = kept.at(-1);
    const joins =
      before?.kind === 'folded' &&
      row.message.number !== firstNewNumber &&
      toDayKey(new Date(before.at)) === toDayKey(new Date(row.at));
    const messages = joins ? [...before.messages, row.message] : [row.message];
    const all = [...new Set([...(joins ? before.folds : []), fold])];
    // Named by its last message: older ones that are loaded later join in front of it.
    const key = `folded ${row.key}`;
    kept.splice(joins ? -1 : kept.length, joins ? 1 : 0, { ...row, kind: 'folded', key, messages, folds: all });
  }
  return kept;
}

/** Her own words are not news to her, whether they have arrived or still wait here. */
function findFirstNew(rows: Placed[], { firstNewNumber, myId }: RowsInput): Placed | undefined {
  if (firstNewNumber === undefined) return undefined;
  const from = rows.findIndex((row) => firstMessageOf(row)?.number === firstNewNumber);
  return from === -1 ? undefined : rows.slice(from).find((row) => firstMessageOf(row) && row.authorId !== myId);
}

function firstMessageOf(row: Placed): Message | undefined {
  return row.kind === 'folded' ? row.messages[0] : row.kind === 'message' ? row.message : undefined;
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
  if (row.kind === 'held' || row.kind === 'folded' || before.kind === 'folded') return false;
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
