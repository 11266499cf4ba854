import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness, inTransaction } from '#server/platform/database.ts';
import { Refusal } from '#shared/errors.ts';
import { AlreadySent } from './already-sent.ts';
import type { LogEntry } from './log.model.ts';
import { type Head, insertEntries } from './log.store.ts';
import type { Decided, EntryFields, Owner, Place, Stored, Waiting } from './owner.ts';
import { tellRoom } from './tell-room.ts';

export async function writeMessages(ctx: Context, owner: Owner, waiting: Waiting[]): Promise<void> {
  const { batch, entries } = makeEntries(ctx, owner, waiting);
  if (entries.length === 0) return;
  try {
    await insertEntries(ctx, entries);
    await settle(
      ctx,
      owner,
      batch,
      entries.map((entry) => ({ entry })),
    );
  } catch (error) {
    const index = findBrokenUniqueness(error);
    // An id that is there already is our own, from a try whose outcome we did not see.
    if (index === null || index === '_id') throw error;
    await settleUpTo(ctx, owner, batch, entries, firstFailure(error), index);
  }
}

/** What may not be written any more is refused here, at its place in the log. */
function makeEntries(ctx: Context, owner: Owner, waiting: Waiting[]): { batch: Waiting[]; entries: LogEntry[] } {
  const at = ctx.clock.now();
  const batch: Waiting[] = [];
  const entries: LogEntry[] = [];
  let head = owner.head as Head;
  for (const one of waiting) {
    const place = placeAfter(head, one._id, at);
    try {
      const entry = toEntry(owner.roomId, place, one.kind === 'message' ? one.make(place) : null);
      head = { seq: entry.seq, chatNumber: entry.chatNumber };
      entries.push(entry);
      batch.push(one);
    } catch (error) {
      one.reject(error);
    }
  }
  return { batch, entries };
}

/** An ordered write stops at the first entry that breaks a uniqueness: those before it are stored, those after it wait on. */
async function settleUpTo(
  ctx: Context,
  owner: Owner,
  batch: Waiting[],
  entries: LogEntry[],
  failed: number,
  index: string,
): Promise<void> {
  await settle(
    ctx,
    owner,
    batch.slice(0, failed),
    entries.slice(0, failed).map((entry) => ({ entry })),
  );
  const rest = batch.slice(failed);
  if (index.startsWith('message.author')) rest.shift()?.reject(new AlreadySent());
  else owner.head = null;
  owner.queue.unshift(...rest);
}

export async function writeChanges(ctx: Context, owner: Owner, batch: Waiting[]): Promise<void> {
  const { head: start } = owner;
  const { accepted, refusals } = await inTransaction(ctx, async (session) => {
    const accepted: Array<{ waiting: Waiting; decided: Decided; entry: LogEntry }> = [];
    const refusals = new Map<Waiting, unknown>();
    let head = start as Head;
    for (const waiting of batch) {
      if (waiting.kind !== 'change') continue;
      const place = placeAfter(head, waiting._id, ctx.clock.now());
      try {
        const decided = await waiting.decide(place, session);
        waiting.decided = decided;
        const entry = toEntry(owner.roomId, place, decided.entry);
        head = { seq: entry.seq, chatNumber: entry.chatNumber };
        accepted.push({ waiting, decided, entry });
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refusals.set(waiting, error);
      }
    }
    if (accepted.length > 0)
      await insertEntries(
        ctx,
        accepted.map(({ entry }) => entry),
        session,
      );
    return { accepted, refusals };
  });
  for (const [waiting, error] of refusals) waiting.reject(error);
  for (const { decided } of accepted) decided.putInForce?.();
  await settle(
    ctx,
    owner,
    accepted.map(({ waiting }) => waiting),
    accepted.map(({ entry, decided }) => ({ entry, subject: decided.subject })),
  );
}

/** Answers the senders, then tells the room, in the order of the log. */
async function settle(ctx: Context, owner: Owner, batch: Waiting[], stored: Stored[]): Promise<void> {
  const last = stored.at(-1);
  if (!last) return;
  owner.head = { seq: last.entry.seq, chatNumber: last.entry.chatNumber };
  for (const [at, one] of stored.entries()) batch[at]?.resolve(one);
  await tellRoom(ctx, owner, stored);
}

function placeAfter(head: Head, _id: string, at: Date): Place {
  return { _id, seq: head.seq + 1, at, nextChatNumber: head.chatNumber + 1 };
}

function toEntry(room: string, place: Place, fields: EntryFields | null): LogEntry {
  if (!fields) throw new Error('a change was given to the message writer');
  const isChat = fields.type === 'message:sent' && fields.message?.threadId === null;
  const chatNumber = isChat ? place.nextChatNumber : place.nextChatNumber - 1;
  return { _id: place._id, room, seq: place.seq, at: place.at, chatNumber, ...fields };
}

function firstFailure(error: unknown): number {
  const { writeErrors } = error as { writeErrors?: Array<{ index?: number }> | { index?: number } };
  const first = Array.isArray(writeErrors) ? writeErrors[0] : writeErrors;
  return first?.index ?? 0;
}

function isRefusal(error: unknown): boolean {
  return error instanceof Refusal || error instanceof AlreadySent;
}
