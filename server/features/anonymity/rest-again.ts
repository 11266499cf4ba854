import { type Context, remember } from '#server/platform/context.ts';
import { hasRecentDeed } from '#server/platform/recent-deeds.ts';
import { LONGEST_REST_MS, MOST_FURTHER_RESTS, pickMoment } from './pick-moment.ts';

type Writer = { memberId: string; since: number; restsLeft: number };

/** Whose words rest. In memory alone and for hours: after a restart nobody knows it any more, and each rests as it was drawn. */
const writersOf = remember('writers of what rests', () => new Map<string, Writer>());

export function noteWriter(ctx: Context, heldId: string, memberId: string): void {
  const writers = writersOf(ctx);
  const now = ctx.clock.now().getTime();
  writers.set(heldId, { memberId, since: now, restsLeft: MOST_FURTHER_RESTS });
  for (const [earliest, { since }] of writers) {
    if (now - since <= LONGEST_REST_MS) break;
    writers.delete(earliest);
  }
}

/** Three times of four, so that words which come beside a deed of somebody, or do not, say nothing of her either way. */
const OFTEN = 192;

/**
 * Until when words rest on instead of coming before a person now: where their author was seen under her own name within the hour,
 * so that her deed would lie right before them in the database. Null where they rest no longer.
 */
export function pickFurtherRest(ctx: Context, heldId: string): Date | null {
  const writer = writersOf(ctx).get(heldId);
  // Without delays nothing rests.
  const isKept = writer && writer.restsLeft > 0 && ctx.config.anonymousDelayFactor > 0;
  if (isKept && hasRecentDeed(ctx, writer.memberId) && ctx.clock.randomBytes(1).readUInt8() < OFTEN) {
    writer.restsLeft--;
    return pickMoment(ctx, 'beforeReviewOfActive');
  }
  writersOf(ctx).delete(heldId);
  return null;
}
