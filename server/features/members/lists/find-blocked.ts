import { createCache } from '#server/platform/cache.ts';
import { type Context, remember } from '#server/platform/context.ts';
import { findBlocksAround } from './list.store.ts';

const blockedOf = remember('blocks', (ctx) => createCache((memberId) => readBlocked(ctx, memberId)));

/** Everyone whom a block parts from her, whoever of the two made it. Which of them did is not said. */
export function findBlocked(ctx: Context, memberId: string): Promise<ReadonlySet<string>> {
  return blockedOf(ctx).get(memberId);
}

/** Whether either has blocked the other. */
export async function isBlockedBetween(ctx: Context, one: string, other: string): Promise<boolean> {
  return (await findBlocked(ctx, one)).has(other);
}

/** Called once a change is written: from then on it is in force, for both. */
export function forgetBlocked(ctx: Context, one: string, other: string): void {
  blockedOf(ctx).forget(one);
  blockedOf(ctx).forget(other);
}

async function readBlocked(ctx: Context, memberId: string): Promise<ReadonlySet<string>> {
  const blocks = await findBlocksAround(ctx, memberId);
  return new Set(blocks.map(({ owner, other }) => (owner === memberId ? other : owner)));
}
