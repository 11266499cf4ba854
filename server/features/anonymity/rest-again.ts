import type { Context } from '#server/platform/context.ts';
import { keepForAWhile } from '#server/platform/keep-for-a-while.ts';
import { hasRecentDeed } from '#server/platform/recent-deeds.ts';
import { LONGEST_REST_MS, MOST_FURTHER_RESTS, pickMoment } from './pick-moment.ts';

/** Whose words rest. After a restart nobody knows it any more, and each rests as it was drawn. */
const writers = keepForAWhile<{ memberId: string; restsLeft: number }>('writers of what rests', LONGEST_REST_MS);

export function noteWriter(ctx: Context, heldId: string, memberId: string): void {
  writers.note(ctx, heldId, { memberId, restsLeft: MOST_FURTHER_RESTS });
}

/** Three times of four, so that words which come beside a deed of somebody, or do not, say nothing of her either way. */
const OFTEN = 192;

/**
 * Until when words rest on instead of coming before a person now: where their author was seen under her own name within the hour,
 * so that her deed would lie right before them in the database. Null where they rest no longer.
 */
export function pickFurtherRest(ctx: Context, heldId: string): Date | null {
  const writer = writers.find(ctx, heldId);
  // Without delays nothing rests.
  const isKept = writer && writer.restsLeft > 0 && ctx.config.anonymousDelayFactor > 0;
  if (isKept && hasRecentDeed(ctx, writer.memberId) && ctx.clock.randomBytes(1).readUInt8() < OFTEN) {
    writer.restsLeft--;
    return pickMoment(ctx, 'beforeReviewOfActive');
  }
  writers.forget(ctx, heldId);
  return null;
}
