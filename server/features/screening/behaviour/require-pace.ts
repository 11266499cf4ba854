import { type Context, remember } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import type { Author } from './author.ts';
import { countTry, createRush, type Rush } from './room-rush.ts';

/** How many messages a newcomer may send in ten seconds. Everybody else has the limit of the operation. */
const MAX_IN_TEN_SECONDS = 8;
const TEN_SECONDS_MS = 10_000;
const MAX_ROOMS = 5000;
const MAX_NEWCOMERS = 10_000;
/** Those who wait for the end of a rush do not all come back in the same moment. */
const SPREAD_MS = 10_000;

const rushesOf = remember('rushes into rooms', () => new Map<string, Rush>());
const pacesOf = remember('pace of newcomers', () => new Map<string, { from: number; count: number }>());

/**
 * Lets a newcomer write at a pace that a person has, and slows all newcomers of a room while a crowd of them floods it.
 * Whoever has been in the room for a day never notices.
 */
export async function requirePace(ctx: Context, author: Author, roomId: string): Promise<void> {
  if (!author.isFresh || author.isTrusted) return;
  const rush = requireBounded(rushesOf(ctx), roomId, MAX_ROOMS, () => createRush(timeOf(ctx)));
  const { began, waitMs } = countTry(rush, author.memberId, timeOf(ctx), ctx.config.rateLimitFactor);
  if (began) await publishRush(ctx, roomId, rush);
  if (waitMs > 0) throw slow(waitMs + spread(ctx), CROWDED);
  requireOwnPace(ctx, author.memberId);
}

const CROWDED =
  'Very many new people write here at once, so newcomers wait a little. Your words are kept and can be sent again.';
const FAST = 'That was very fast. Wait a moment, your words are kept.';

function requireOwnPace(ctx: Context, memberId: string): void {
  const now = timeOf(ctx);
  const pace = requireBounded(pacesOf(ctx), memberId, MAX_NEWCOMERS, () => ({ from: now, count: 0 }));
  if (now - pace.from >= TEN_SECONDS_MS) Object.assign(pace, { from: now, count: 0 });
  pace.count++;
  if (pace.count > MAX_IN_TEN_SECONDS * ctx.config.rateLimitFactor) throw slow(pace.from + TEN_SECONDS_MS - now, FAST);
}

/** A case that cannot be opened just now must not open the room to the crowd. */
async function publishRush(ctx: Context, roomId: string, { authors }: Rush): Promise<void> {
  await ctx.bus
    .publish(ctx, 'room:rushed', { roomId, memberIds: [...authors], at: ctx.clock.now() })
    .catch((error: unknown) =>
      ctx.log.error({ err: error, roomId }, 'a rush into a room could not be put before moderators'),
    );
}

const timeOf = (ctx: Context) => ctx.clock.now().getTime();
const slow = (retryAfterMs: number, message: string) => refuse('slow_mode', { retryAfterMs, message });
const spread = (ctx: Context) => (ctx.clock.randomBytes(2).readUInt16BE(0) / 0x10000) * SPREAD_MS;

function requireBounded<Value>(known: Map<string, Value>, key: string, most: number, create: () => Value): Value {
  const before = known.get(key);
  if (before) return before;
  const made = create();
  known.set(key, made);
  if (known.size > most) known.delete(known.keys().next().value as string);
  return made;
}

/** She left: nothing is counted of her any more. */
export function forgetPace(ctx: Context, memberId: string): void {
  pacesOf(ctx).delete(memberId);
}
