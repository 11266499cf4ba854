import { type Context, remember } from './context.ts';

/**
 * One thing for each of many, kept for a while after it was last noted. In memory alone, and without a timer: what is late goes
 * when something else is noted.
 */
export function keepForAWhile<Value>(name: string, forMs: number) {
  const keptOf = remember(name, () => new Map<string, { value: Value; at: number }>());
  const isLate = (ctx: Context, at: number) => ctx.clock.now().getTime() - at > forMs;
  return {
    note(ctx: Context, key: string, value: Value): void {
      const kept = keptOf(ctx);
      kept.delete(key);
      kept.set(key, { value, at: ctx.clock.now().getTime() });
      for (const [earliest, { at }] of kept) {
        if (!isLate(ctx, at)) break;
        kept.delete(earliest);
      }
    },
    find(ctx: Context, key: string): Value | undefined {
      const found = keptOf(ctx).get(key);
      return found && !isLate(ctx, found.at) ? found.value : undefined;
    },
    forget: (ctx: Context, key: string): void => void keptOf(ctx).delete(key),
  };
}
