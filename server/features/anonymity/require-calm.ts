import type { Context } from '#server/platform/context.ts';
import { checkRate } from '#server/platform/rate-limit.ts';
import type { Asker } from './asker.ts';

/**
 * How much one person may write without a name: counted in memory alone, for a member by who she is, for a visitor by the
 * address that she comes from, so that new words do not give her more.
 */
export async function requireCalm(
  { ctx, address }: { ctx: Context; address: string },
  { actor, subject }: Asker,
): Promise<void> {
  const who = actor ? subject : `from ${address}`;
  await checkRate(ctx, 'writing without a name', { limitPerMinute: 4, isTraceless: true }, who);
}
