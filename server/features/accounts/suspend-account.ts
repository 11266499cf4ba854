import type { Context } from '#server/platform/context.ts';
import { saveStanding } from './account.store.ts';
import { listDevicesOf } from './device.store.ts';
import { forgetStanding } from './sessions.ts';

/** She cannot come in until it is lifted. Her devices are kept, so that she need not sign in again afterwards. */
export async function suspendAccount(ctx: Context, memberId: string): Promise<void> {
  await changeState(ctx, memberId, 'suspended');
  const deviceIds = (await listDevicesOf(ctx, memberId)).map(({ _id }) => _id);
  await ctx.bus.publish(ctx, 'device:revoked', { memberId, deviceIds, reason: 'suspended' });
  await ctx.bus.publish(ctx, 'member:standingChanged', { memberId });
}

export async function liftSuspension(ctx: Context, memberId: string): Promise<void> {
  await changeState(ctx, memberId, 'active');
  await ctx.bus.publish(ctx, 'member:standingChanged', { memberId });
}

async function changeState(ctx: Context, memberId: string, state: 'active' | 'suspended'): Promise<void> {
  const isKnown = await saveStanding(ctx, memberId, { state });
  if (!isKnown) throw new Error(`there is no member ${memberId}`);
  forgetStanding(ctx, memberId);
}
