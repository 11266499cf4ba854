import type { Call } from '#server/platform/call.ts';
import { listDevicesOf } from './device.store.ts';
import { toDeviceView } from './device.view.ts';

export async function listDevices({ ctx, actor }: Call<'device:list'>) {
  const now = ctx.clock.now();
  const devices = await listDevicesOf(ctx, actor.memberId);
  const signedIn = devices.filter(({ expiresAt }) => expiresAt === undefined || expiresAt > now);
  return { devices: signedIn.map((device) => toDeviceView(device, actor.deviceId)) };
}
