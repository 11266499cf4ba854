import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { isDatabaseUnavailable } from '#server/platform/database-errors.ts';
import { AlreadySent } from './already-sent.ts';
import { findOutcome } from './log.store.ts';
import { isAbandoned, type Owner, type Waiting } from './owner.ts';
import { tellMissed } from './tell-room.ts';

const PAUSE_MS = 200;

/**
 * A write failed, and only the database knows what of it is stored. It is asked until it answers, however long that takes:
 * what it has is put in force, answered and told, also when its senders were given up meanwhile. The rest waits on, or is
 * answered with the error if that was no matter of waiting.
 */
export async function recoverBatch(ctx: Context, owner: Owner, batch: Waiting[], error: unknown): Promise<void> {
  owner.head = null;
  const brokenIndex = findBrokenUniqueness(error);
  if (brokenIndex === null)
    ctx.log.warn({ err: error, room: owner.roomId, waiting: batch.length }, 'a write of the room log is being checked');
  while (!isAbandoned(ctx)) {
    try {
      const rest = await settleStored(ctx, owner, batch);
      if (brokenIndex?.startsWith('message')) findCulprit(owner, rest);
      else if (brokenIndex !== null || isDatabaseUnavailable(error)) owner.queue.unshift(...rest);
      else for (const waiting of rest) waiting.reject(error);
      return;
    } catch (again) {
      if (!isDatabaseUnavailable(again))
        ctx.log.error({ err: again, room: owner.roomId }, 'the room log could not be checked');
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Answers those that the log has, and returns the others. */
async function settleStored(ctx: Context, owner: Owner, batch: Waiting[]): Promise<Waiting[]> {
  const { head, entries } = await findOutcome(
    ctx,
    owner.roomId,
    batch.map(({ _id }) => _id),
  );
  owner.head = head;
  owner.toldSeq ??= Math.min(head.seq, ...entries.map(({ seq }) => seq - 1));
  const found = new Map(entries.map((entry) => [entry._id, entry]));
  for (const waiting of batch) {
    const entry = found.get(waiting._id);
    if (!entry) continue;
    if (waiting.kind === 'change') waiting.decided?.putInForce?.();
    waiting.resolve({ entry });
  }
  await tellMissed(ctx, owner);
  return batch.filter(({ _id }) => !found.has(_id));
}

/** A client id is in the log already. Alone, it is this one; in a batch, each is tried by itself. */
function findCulprit(owner: Owner, batch: Waiting[]): void {
  if (batch.length === 1) batch[0]?.reject(new AlreadySent());
  else owner.queue.unshift(...batch.map((waiting) => Object.assign(waiting, { isAlone: true })));
}
