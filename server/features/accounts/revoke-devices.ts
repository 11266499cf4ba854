import type { Context } from '#server/platform/context.ts';
import { deleteDevices, listDevicesOf } from './device.store.ts';
import { forgetDevices } from './sessions.ts';

/** Signs devices out. When it returns, their tokens are refused and their sockets are cut. */
export async function revokeDevices(ctx: Context, memberId: string, deviceIds: string[]): Promise<number> {
  const count = await deleteDevices(ctx, memberId, deviceIds);
  forgetDevices(ctx, deviceIds);
  await ctx.bus.publish(ctx, 'device:revoked', { memberId, deviceIds, reason: 'signedOut' });
  return count;
}

export async function revokeAllDevices(ctx: Context, memberId: string, except?: string): Promise<void> {
  const devices = await listDevicesOf(ctx, memberId);
  const ids = devices.map(({ _id }) => _id).filter((id) => id !== except);
  await revokeDevices(ctx, memberId, ids);
}
