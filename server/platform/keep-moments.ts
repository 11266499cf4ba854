import { type Context, remember } from './context.ts';
import { keepForAWhile } from './keep-for-a-while.ts';

/**
 * That something was just done by each of many. In memory alone: in the database such a moment would say of everybody when she
 * was last here.
 */
export function keepMoments(name: string, forMs: number) {
  const kept = keepForAWhile<true>(name, forMs);
  /** Since it was first asked or told anything: after the start, never before it. */
  const sinceOf = remember(`${name}, since`, ({ clock }) => clock.now().getTime());
  return {
    note(ctx: Context, key: string): void {
      sinceOf(ctx);
      kept.note(ctx, key, true);
    },
    isRecent(ctx: Context, key: string): boolean {
      sinceOf(ctx);
      return kept.find(ctx, key) !== undefined;
    },
    /** Since a restart not even as long has passed, so that nothing is known of what was before it. */
    mayHaveForgotten: (ctx: Context): boolean => ctx.clock.now().getTime() - sinceOf(ctx) <= forMs,
  };
}
