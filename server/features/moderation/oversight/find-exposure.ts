import type { Context } from '#server/platform/context.ts';
import type { Exposure } from '#shared/contract/oversight.ts';
import { countExposures } from './exposure.store.ts';

const ADVISED_IN_AN_HOUR = 5;
const ADVISED_IN_A_DAY = 12;
const HOUR_MS = 60 * 60 * 1000;

/** How much of the severe she has looked at. */
export async function findExposure(ctx: Context, memberId: string): Promise<Exposure> {
  const now = ctx.clock.now();
  const midnight = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
  const [today, lastHour] = await Promise.all([
    countExposures(ctx, memberId, midnight),
    countExposures(ctx, memberId, new Date(now.getTime() - HOUR_MS)),
  ]);
  return { today, lastHour, isBreakAdvised: lastHour >= ADVISED_IN_AN_HOUR || today >= ADVISED_IN_A_DAY };
}
