import { type Context, remember } from './context.ts';

/**
 * The last moment of each of many, kept for a while. In memory alone: in the database such a moment would say of everybody
 * when she was last here.
 */
export function keepMoments(name: string, forMs: number) {
  const keptOf = remember(name, ({ clock }) => ({ since: clock.now().getTime(), byKey: new Map<string, number>() }));
  const isLate = (ctx: Context, at: number) => ctx.clock.now().getTime() - at <= forMs;
  return {
    note(ctx: Context, key: string): void {
      const { byKey } = keptOf(ctx);
      byKey.delete(key);
      byKey.set(key, ctx.clock.now().getTime());
      for (const [earliest, at] of byKey) {
        if (isLate(ctx, at)) break;
        byKey.delete(earliest);
      }
    },
    isRecent: (ctx: Context, key: string): boolean => isLate(ctx, keptOf(ctx).byKey.get(key) ?? 0),
    /** Since a restart not even as long has passed, so that nothing is known of what was before it. */
    mayHaveForgotten: (ctx: Context): boolean => isLate(ctx, keptOf(ctx).since),
  };
}
