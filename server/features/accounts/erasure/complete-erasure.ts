import { type Context, remember } from '#server/platform/context.ts';
import { forgetRates } from '#server/platform/rate-limit.ts';
import { finishWorkOf } from '#server/platform/work-under-way.ts';
import { listDataParts } from '../data/data-parts.ts';
import { revokeAllDevices } from '../revoke-devices.ts';
import { forgetStanding } from '../sessions.ts';
import { deleteErasure } from './erasure.store.ts';

const underWay = remember('erasures under way', () => new Map<string, Promise<void>>());

/** Carries an erasure out, from the start however far it came before. Asked twice at once, both wait for the same one. */
export function completeErasure(ctx: Context, memberId: string): Promise<void> {
  const known = underWay(ctx).get(memberId);
  if (known !== undefined) return known;
  const completing = complete(ctx, memberId).finally(() => underWay(ctx).delete(memberId));
  underWay(ctx).set(memberId, completing);
  return completing;
}

async function complete(ctx: Context, memberId: string): Promise<void> {
  forgetStanding(ctx, memberId);
  await revokeAllDevices(ctx, memberId);
  // From here on nothing of hers can begin; what had begun is written before it is looked for.
  await finishWorkOf(ctx, memberId);
  await ctx.bus.publish(ctx, 'member:erased', { memberId });
  await eraseParts(ctx, memberId);
  // Once more, now that nobody finds her: what others did about her meanwhile.
  await eraseParts(ctx, memberId);
  await forgetRates(ctx, memberId);
  await deleteErasure(ctx, memberId);
}

async function eraseParts(ctx: Context, memberId: string): Promise<void> {
  for (const part of listDataParts(ctx).toReversed()) await part.erase(ctx, memberId);
}
