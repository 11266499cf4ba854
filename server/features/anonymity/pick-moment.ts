import type { Context } from '#server/platform/context.ts';
import { hasRecentDeed, mayHaveForgottenDeeds } from '#server/platform/recent-deeds.ts';

/**
 * How long words written without a name rest before a person sees them, and again before they appear: long enough that the
 * moment says nothing of who was here (`npm run attack:dump` measures it), short enough that help is not late. Seconds.
 * Of whoever has just been seen under her own name the database holds a moment that would lie right before, so hers rest longer,
 * and on where she is seen when they would come.
 */
const delays = {
  beforeReview: [60, 1200],
  beforeReviewOfSeen: [60, 7200],
  beforeReviewOfActive: [60, 3600],
  beforeAppearing: [60, 900],
} as const;

export const MOST_FURTHER_RESTS = 2;

/** Before a person sees the words, all rests together. */
export const LONGEST_REST_MS = (7200 + MOST_FURTHER_RESTS * 3600) * 1000;

/** A moment that nobody can foresee. */
export function pickMoment(ctx: Context, delay: keyof typeof delays): Date {
  const [least, most] = delays[delay];
  const share = ctx.clock.randomBytes(4).readUInt32BE() / 2 ** 32;
  const seconds = (least + share * (most - least)) * ctx.config.anonymousDelayFactor;
  return new Date(ctx.clock.now().getTime() + seconds * 1000);
}

/** When a person may see what was just written without a name, by a visitor or by whoever is signed in. */
export function pickReviewMoment(ctx: Context, memberId: string | undefined): Date {
  const isSeen = memberId !== undefined && (hasRecentDeed(ctx, memberId) || mayHaveForgottenDeeds(ctx));
  return pickMoment(ctx, isSeen ? 'beforeReviewOfSeen' : 'beforeReview');
}
