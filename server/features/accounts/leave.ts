import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { readRefreshToken } from './browser-session.ts';
import { findDeviceByFamily } from './device.store.ts';
import { revokeDevices } from './revoke-devices.ts';

/** Leave at once: whatever happens to the rest, the browser is told first to forget. */
export async function leave({ ctx, cookies }: Call<'account:leave'>) {
  const cookie = cookies.readRefreshToken();
  cookies.clearRefreshToken();
  cookies.clearCache();
  const presented = cookie && readRefreshToken(ctx, cookie);
  const device = presented && (await findDeviceByFamily(ctx, presented.family));
  if (device) await revokeDevices(ctx, device.memberId, [device._id]);
  return done;
}
