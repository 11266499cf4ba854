import type { ClientSession } from 'mongoose';
import { type Context, remember } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { findHead, type Head } from './log.store.ts';
import {
  type Decided,
  type EntryFields,
  isAbandoned,
  type Owner,
  type Place,
  type Stored,
  type Waiting,
} from './owner.ts';
import { recoverBatch } from './recover-batch.ts';
import { hasUntold, tellMissed } from './tell-room.ts';
import { writeChanges, writeMessages } from './write-batch.ts';

export type { Decided, EntryFields, Place, Stored } from './owner.ts';

/** Longer than a restart of the database takes; shorter than a person’s patience. */
const PATIENCE_MS = 10_000;
const TELL_AGAIN_MS = 500;
const MAX_MESSAGES_A_WRITE = 500;
const MAX_CHANGES_A_WRITE = 50;

const ownersOf = remember('room log owners', () => new Map<string, Owner>());

/** Appends a chat message. Messages that wait while a write is under way become the next write, whole. */
export function appendMessage(ctx: Context, roomId: string, make: (place: Place) => EntryFields): Promise<Stored> {
  return enqueue(ctx, roomId, { kind: 'message', make });
}

/**
 * Appends anything that also changes other documents. `decide` runs in a transaction, in the order of the log, perhaps more
 * than once: it reads, refuses before it writes, writes through `session` only.
 */
export function appendChange(
  ctx: Context,
  roomId: string,
  decide: (place: Place, session: ClientSession) => Promise<Decided>,
): Promise<Stored> {
  return enqueue(ctx, roomId, { kind: 'change', decide });
}

/** Where the log ends, as its owner knows it; asked of the database once, where nobody has written since the start. */
export async function readHead(ctx: Context, roomId: string): Promise<Head> {
  const owner = requireOwner(ctx, roomId);
  if (owner.head) return owner.head;
  const found = await findHead(ctx, roomId);
  // Whoever writes meanwhile knows better.
  if (!owner.working) {
    owner.head ??= found;
    // What was there before the start was told then; without this the room would never be told anything again.
    owner.toldSeq ??= owner.head.seq;
  }
  return owner.head ?? found;
}

/** Waits until everything that was accepted is written and told: for a clean stop. */
export async function drainRoomLogs(ctx: Context): Promise<void> {
  await Promise.all([...ownersOf(ctx).values()].map((owner) => owner.working));
}

type Proposed =
  | { kind: 'message'; make(place: Place): EntryFields }
  | { kind: 'change'; decide: (place: Place, session: ClientSession) => Promise<Decided> };

function enqueue(ctx: Context, roomId: string, proposed: Proposed): Promise<Stored> {
  const owner = requireOwner(ctx, roomId);
  return new Promise((resolve, reject) => {
    const waiting: Waiting = { _id: ctx.clock.newId(), isGivenUp: false, resolve, reject, ...proposed };
    const patience = setTimeout(() => {
      waiting.isGivenUp = true;
      reject(refuse('unavailable', { retryAfterMs: 1000 }));
    }, PATIENCE_MS).unref();
    waiting.resolve = (stored) => {
      clearTimeout(patience);
      resolve(stored);
    };
    waiting.reject = (error) => {
      clearTimeout(patience);
      reject(error);
    };
    owner.queue.push(waiting);
    owner.working ??= work(ctx, owner);
  });
}

function requireOwner(ctx: Context, roomId: string): Owner {
  const owners = ownersOf(ctx);
  const known = owners.get(roomId) ?? { roomId, head: null, toldSeq: null, queue: [], working: null };
  owners.set(roomId, known);
  return known;
}

/** One write under way per room, always. What arrives meanwhile waits and shares the next. */
async function work(ctx: Context, owner: Owner): Promise<void> {
  while ((owner.queue.length > 0 || hasUntold(owner)) && !isAbandoned(ctx)) {
    if (hasUntold(owner)) await tellMissed(ctx, owner);
    const batch = takeRun(owner.queue);
    if (batch.length === 0) {
      if (hasUntold(owner)) await new Promise((resolve) => setTimeout(resolve, TELL_AGAIN_MS));
      continue;
    }
    try {
      if (!owner.head) await loadHead(ctx, owner);
      if (batch[0]?.kind === 'message') await writeMessages(ctx, owner, batch);
      else await writeChanges(ctx, owner, batch);
    } catch (error) {
      await recoverBatch(ctx, owner, batch, error);
    }
  }
  owner.working = null;
}

async function loadHead(ctx: Context, owner: Owner): Promise<void> {
  owner.head = await findHead(ctx, owner.roomId);
  owner.toldSeq ??= owner.head.seq;
  await tellMissed(ctx, owner);
}

function takeRun(queue: Waiting[]): Waiting[] {
  const kind = queue[0]?.kind;
  const limit = kind === 'message' ? MAX_MESSAGES_A_WRITE : MAX_CHANGES_A_WRITE;
  let length = 1;
  while (length < limit && !queue[0]?.isAlone && queue[length]?.kind === kind && !queue[length]?.isAlone) length++;
  return queue.splice(0, length).filter(({ isGivenUp }) => !isGivenUp);
}
