import type { Call } from '#server/platform/call.ts';
import { listDevicesOf } from './device.store.ts';
import { toDeviceView } from './device.view.ts';

/** The one that she is on in front, then by the day on which each was signed in. */
export async function listDevices({ ctx, actor }: Call<'device:list'>) {
  const now = ctx.clock.now();
  const devices = await listDevicesOf(ctx, actor.memberId);
  const signedIn = devices.filter(({ expiresAt }) => expiresAt === undefined || expiresAt > now);
  const views = signedIn.map((device) => toDeviceView(device, actor.deviceId));
  return { devices: views.toSorted((a, b) => Number(b.isThisOne) - Number(a.isThisOne)) };
}
