import type { Context } from '#server/platform/context.ts';
import { findGrown, forgetAdultFrom } from './account.store.ts';
import { toMonth } from './judge-age.ts';
import { forgetStanding } from './sessions.ts';

/**
 * Whoever turns 18 in this month is an adult from its first moment, by the clock. This brings the rest after it: what belongs
 * to the young is left, her birth is forgotten, and her open sockets come back as an adult’s. Safe to repeat.
 */
export async function comeOfAge(ctx: Context, memberId: string): Promise<void> {
  await ctx.bus.publish(ctx, 'member:cameOfAge', { memberId });
  await forgetAdultFrom(ctx, memberId);
  forgetStanding(ctx, memberId);
  await ctx.bus.publish(ctx, 'member:standingChanged', { memberId });
}

/** Everyone for whom it is time. */
export async function bringOfAge(ctx: Context): Promise<void> {
  for (const { _id } of await findGrown(ctx, toMonth(ctx.clock.now()))) await comeOfAge(ctx, _id);
}
