import type { Operation } from '#shared/operation.ts';
import { type Context, remember } from './context.ts';

/** For how long a deed counts as recent. */
const RECENT_MS = 30 * 60_000;

/** In memory alone: kept in the database, it would say of everybody when she was last here. */
const deedsOf = remember('recent deeds', () => new Map<string, number>());

/** Remembers for half an hour that somebody did under her own name what leaves a moment behind in the database. */
export function noteDeed(ctx: Context, { rest, isTraceless, isTimeless }: Operation, memberId: string): void {
  if (isTraceless || isTimeless || rest.startsWith('GET ')) return;
  const deeds = deedsOf(ctx);
  const now = ctx.clock.now().getTime();
  deeds.delete(memberId);
  deeds.set(memberId, now);
  for (const [earliest, at] of deeds) {
    if (at >= now - RECENT_MS) break;
    deeds.delete(earliest);
  }
}

/** Whether the database could tell a thief that she was here within the last half hour, as far as this process knows. */
export function hasRecentDeed(ctx: Context, memberId: string): boolean {
  return ctx.clock.now().getTime() - (deedsOf(ctx).get(memberId) ?? 0) <= RECENT_MS;
}
