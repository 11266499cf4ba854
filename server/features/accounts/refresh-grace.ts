import { type Context, remember } from '#server/platform/context.ts';

/** How long a refresh token that was just used is taken again, if none of its successors has been used. */
const GRACE_MS = 30_000;

/**
 * In memory alone: kept in the database, the moment of the last refresh would say of everybody when she was last here. After
 * a restart nobody knows it any more, so then every session is given the grace once.
 */
const gracesOf = remember('refresh graces', ({ clock }) => ({
  since: clock.now().getTime(),
  byFamily: new Map<string, number>(),
}));

export function beginGrace(ctx: Context, family: string): void {
  const { byFamily } = gracesOf(ctx);
  const now = ctx.clock.now().getTime();
  byFamily.delete(family);
  byFamily.set(family, now);
  for (const [oldest, at] of byFamily) {
    if (at >= now - GRACE_MS) break;
    byFamily.delete(oldest);
  }
}

export function isInGrace(ctx: Context, family: string): boolean {
  const { since, byFamily } = gracesOf(ctx);
  return ctx.clock.now().getTime() - Math.max(since, byFamily.get(family) ?? 0) <= GRACE_MS;
}
