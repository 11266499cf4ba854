import type { Context, SignedIn } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { readAccessToken } from './access-token.ts';
import type { DeviceDocument } from './device.model.ts';
import { saveLastUse } from './device.store.ts';
import { isDeviceToken, readDeviceToken } from './device-token.ts';
import { hashSecret, isSameHash } from './secrets.ts';
import { findDevice, findStanding, forgetDevices } from './sessions.ts';
import { toDay } from './to-day.ts';

/** Who a token speaks for, if its device is still signed in and its member may come in. */
export async function identifyToken(ctx: Context, token: string): Promise<SignedIn> {
  const device = isDeviceToken(token) ? await requireTokenDevice(ctx, token) : await requireBrowser(ctx, token);
  const standing = await findStanding(ctx, device.memberId);
  if (standing?.state === 'suspended') throw refuse('suspended');
  if (standing?.state !== 'active') throw refuse('session_ended');
  const { role, ageBand, isLead } = standing;
  return { memberId: device.memberId, deviceId: device._id, role, ageBand, isLead };
}

async function requireBrowser(ctx: Context, token: string): Promise<DeviceDocument> {
  const { memberId, deviceId } = readAccessToken(ctx, token);
  const device = await findDevice(ctx, deviceId);
  if (!device || device.memberId !== memberId) throw refuse('session_ended');
  return device;
}

async function requireTokenDevice(ctx: Context, token: string): Promise<DeviceDocument> {
  const deviceId = readDeviceToken(token);
  const device = deviceId ? await findDevice(ctx, deviceId) : null;
  const isRight = device?.tokenHash && isSameHash(device.tokenHash, hashSecret(ctx, 'device token', token));
  if (!device || !isRight) throw refuse('not_signed_in', { message: 'This token is not valid, or it was revoked.' });
  await noteUse(ctx, device);
  return device;
}

async function noteUse(ctx: Context, { _id, lastUsedOn }: DeviceDocument): Promise<void> {
  const today = toDay(ctx.clock.now());
  if (lastUsedOn === today) return;
  await saveLastUse(ctx, _id, today);
  forgetDevices(ctx, [_id]);
}
