import type { ClientSession } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { saveStanding } from './account.store.ts';
import { listDevicesOf } from './device.store.ts';
import { forgetStanding } from './sessions.ts';

/** Writes down until when she does not come in, or that she may. To be followed by `putSuspensionInForce`. */
export async function saveSuspension(
  ctx: Context,
  memberId: string,
  suspendedUntil: Date | null,
  session?: ClientSession,
): Promise<void> {
  const isKnown = await saveStanding(ctx, memberId, { suspendedUntil }, session);
  if (!isKnown) throw new Error(`there is no member ${memberId}`);
}

/**
 * When this returns, her sockets are cut and every token is refused. Her devices are kept, so that she need not sign in
 * again afterwards.
 */
export async function putSuspensionInForce(ctx: Context, memberId: string): Promise<void> {
  forgetStanding(ctx, memberId);
  const deviceIds = (await listDevicesOf(ctx, memberId)).map(({ _id }) => _id);
  await ctx.bus.publish(ctx, 'device:revoked', { memberId, deviceIds, reason: 'suspended' });
  await ctx.bus.publish(ctx, 'member:standingChanged', { memberId });
}

/** She may come in again, with the devices that she had. */
export function putReturnInForce(ctx: Context, memberId: string): void {
  forgetStanding(ctx, memberId);
}
