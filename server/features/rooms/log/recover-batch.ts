import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { isDatabaseUnavailable } from '#server/platform/database-errors.ts';
import { refuse } from '#shared/errors.ts';
import { AlreadySent } from './already-sent.ts';
import type { LogEntry } from './log.model.ts';
import { findEntriesById, findHead } from './log.store.ts';
import type { Owner, Waiting } from './room-log.ts';
import { tellRoom } from './tell-room.ts';

/**
 * The outcome is unknown: the database went away. Ask it, once it is back, which entries it has; those are sent, the
 * others wait on or are given back to their senders, who repeat them with the same client id.
 */
export async function recoverBatch(ctx: Context, owner: Owner, batch: Waiting[], error: unknown): Promise<void> {
  owner.head = null;
  const brokenIndex = findBrokenUniqueness(error);
  if (brokenIndex === null && !isDatabaseUnavailable(error)) {
    for (const waiting of batch) waiting.reject(error);
    return;
  }
  if (brokenIndex !== null && !brokenIndex.startsWith('room')) return findCulprit(owner, batch);
  ctx.log.warn({ err: error, room: owner.roomId, waiting: batch.length }, 'a write of the room log is being checked');
  while (batch.some((waiting) => waiting.deadline > Date.now())) {
    try {
      const found = new Map(
        (
          await findEntriesById(
            ctx,
            batch.map(({ _id }) => _id),
          )
        ).map((entry) => [entry._id, entry]),
      );
      owner.head = await findHead(ctx, owner.roomId);
      const stored = batch.filter(({ _id }) => found.has(_id));
      const rest = batch.filter(({ _id }) => !found.has(_id));
      for (const waiting of stored) waiting.resolve({ entry: found.get(waiting._id) as LogEntry });
      await tellRoom(
        ctx,
        owner.roomId,
        stored.map(({ _id }) => ({ entry: found.get(_id) as LogEntry })),
      );
      owner.queue.unshift(...giveBackExpired(rest));
      return;
    } catch (again) {
      if (!isDatabaseUnavailable(again))
        ctx.log.error({ err: again, room: owner.roomId }, 'the room log could not be checked');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  giveBackExpired(batch);
}

/** Gives back what waited too long, and returns the rest. A uniqueness broken for ever ends here too. */
function giveBackExpired(batch: Waiting[]): Waiting[] {
  return batch.filter((waiting) => {
    if (waiting.deadline > Date.now()) return true;
    waiting.reject(refuse('unavailable', { retryAfterMs: 1000 }));
    return false;
  });
}

/** A client id is in the log already. Alone, it is this one; in a batch, each is tried by itself. */
function findCulprit(owner: Owner, batch: Waiting[]): void {
  if (batch.length === 1) batch[0]?.reject(new AlreadySent());
  else owner.queue.unshift(...batch.map((waiting) => ({ ...waiting, isAlone: true })));
}
