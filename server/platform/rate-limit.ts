import type { Connection } from 'mongoose';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '#shared/errors.ts';
import type { Operation } from '#shared/operation.ts';
import { type Context, remember } from './context.ts';

const DEFAULT_PER_MINUTE = 600;
/**
 * Limits up to this many a minute guard what is worth attacking (signing in, invites, reports) and survive a restart in
 * the database; the larger ones guard against floods, where a write a call would cost more than the flood.
 */
const KEPT_UP_TO_PER_MINUTE = 30;

const HASTE_COUNTS_AS = 5;

const TABLE = 'rateLimits';

/** Before the first call: made lazily, the unique index would come after the first two calls at once, and fail on them. */
export async function prepareRateLimits(db: Connection): Promise<void> {
  const limits = db.collection(TABLE);
  await limits.createIndex({ key: 1 }, { unique: true });
  await limits.createIndex({ expire: -1 }, { expireAfterSeconds: 0 });
}

const limitersOf = remember('rate limiters', () => new Map<string, RateLimiterAbstract>());

/** Counts one call of `name` by an account or an address; refuses with the time to wait when it is too often. */
export async function checkRate(
  ctx: Context,
  name: string,
  { limitPerMinute = DEFAULT_PER_MINUTE, isTraceless = false }: Pick<Operation, 'limitPerMinute' | 'isTraceless'>,
  caller: string,
): Promise<void> {
  const points = Math.ceil(limitPerMinute * ctx.config.rateLimitFactor);
  const limiter = requireLimiter(ctx, name, points, !isTraceless && limitPerMinute <= KEPT_UP_TO_PER_MINUTE);
  try {
    await limiter.consume(caller);
  } catch (outcome) {
    if (!(outcome instanceof RateLimiterRes)) throw outcome;
    throw refuse('rate_limited', { retryAfterMs: outcome.msBeforeNext });
  }
}

/**
 * Counts a call that was refused for coming faster than its place goes as several: whoever does not wait as she was told is
 * soon refused without a look at anything, so that a flood costs the house little.
 */
export async function countHaste(ctx: Context, name: string, caller: string): Promise<void> {
  await limitersOf(ctx)
    .get(name)
    ?.penalty(caller, HASTE_COUNTS_AS - 1);
}

function requireLimiter(ctx: Context, name: string, points: number, isKept: boolean): RateLimiterAbstract {
  const limiters = limitersOf(ctx);
  const known = limiters.get(name);
  if (known) return known;
  const options = { keyPrefix: name, points, duration: 60 };
  const made = isKept
    ? new RateLimiterMongo({
        ...options,
        storeClient: ctx.db.getClient(),
        dbName: ctx.db.name,
        tableName: TABLE,
        disableIndexesCreation: true,
        inMemoryBlockOnConsumed: points + 1,
      })
    : new RateLimiterMemory(options);
  limiters.set(name, made);
  return made;
}

/** Forgets how often somebody called anything: she left. */
export async function forgetRates(ctx: Context, caller: string): Promise<void> {
  await Promise.all([...limitersOf(ctx).values()].map((limiter) => limiter.delete(caller)));
  // Counted by a server that ran before this one.
  await ctx.db.collection(TABLE).deleteMany({ key: new RegExp(`:${caller}$`) });
}
