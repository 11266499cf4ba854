import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Session } from '#shared/contract/accounts.ts';
import { refuse } from '#shared/errors.ts';
import { endOfSession, giveSession, newRefreshToken, type RefreshToken, readRefreshToken } from './browser-session.ts';
import type { DeviceDocument } from './device.model.ts';
import { findDeviceByFamily, rotateRefreshToken, rotateWithinGrace } from './device.store.ts';
import { beginGrace } from './refresh-grace.ts';
import { revokeDevices } from './revoke-devices.ts';
import { findStanding } from './sessions.ts';

/** Takes a refresh token once and gives the next. One that was used before ends the session for whoever holds it. */
export async function refreshSession({ ctx, cookies }: Call<'account:refresh'>): Promise<Session> {
  const cookie = cookies.readRefreshToken();
  if (!cookie) throw refuse('not_signed_in');
  const presented = readRefreshToken(ctx, cookie);
  const device = presented && (await findDeviceByFamily(ctx, presented.family));
  // Before the token is used up, so that she is still signed in here when a suspension ends.
  if (device) await requireMayStay(ctx, device);
  const refresh = presented && device && (await rotate(ctx, device, presented));
  if (!refresh) {
    if (device) await revokeDevices(ctx, device.memberId, [device._id]);
    cookies.clearRefreshToken();
    throw refuse('session_ended');
  }
  return giveSession(ctx, cookies, { memberId: device.memberId, deviceId: device._id, refresh });
}

async function requireMayStay(ctx: Context, { memberId }: DeviceDocument): Promise<void> {
  const standing = await findStanding(ctx, memberId);
  if (standing?.state === 'suspended') throw refuse('suspended');
}

async function rotate(ctx: Context, device: DeviceDocument, presented: RefreshToken): Promise<RefreshToken | null> {
  // Before it is used up: of two tabs that come at once, the later may hear of it first.
  if (device.refreshHashes?.includes(presented.hash)) beginGrace(ctx, presented.family);
  const next = newRefreshToken(ctx, presented.family);
  const rotation = {
    family: presented.family,
    presentedHash: presented.hash,
    nextHash: next.hash,
    now: ctx.clock.now(),
    expiresAt: endOfSession(ctx),
  };
  return (await rotateRefreshToken(ctx, rotation)) || (await rotateWithinGrace(ctx, rotation)) ? next : null;
}
