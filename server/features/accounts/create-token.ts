import type { Call } from '#server/platform/call.ts';
import { refuse } from '#shared/errors.ts';
import type { DeviceDocument } from './device.model.ts';
import { insertDevice, readDevice } from './device.store.ts';
import { toDeviceView } from './device.view.ts';
import { newDeviceToken } from './device-token.ts';
import { revokeDevices } from './revoke-devices.ts';
import { hashSecret } from './secrets.ts';
import { toDay, toStartOfDay } from './to-day.ts';

/** A long-lived token for a bot or script. It is shown here and never again. */
export async function createToken({ ctx, actor, input }: Call<'device:createToken'>) {
  const now = ctx.clock.now();
  const deviceId = ctx.clock.newId();
  const token = newDeviceToken(ctx, deviceId);
  const device: DeviceDocument = {
    _id: deviceId,
    memberId: actor.memberId,
    label: input.label,
    kind: 'token',
    createdAt: toStartOfDay(now),
    lastUsedOn: toDay(now),
    tokenHash: hashSecret(ctx, 'device token', token),
  };
  await insertDevice(ctx, device);
  await requireStillSignedIn({ ctx, actor }, deviceId);
  return { token, device: toDeviceView(device, actor.deviceId) };
}

/** Whoever is being signed out everywhere must not leave herself a way back in. */
async function requireStillSignedIn(
  { ctx, actor }: Pick<Call<'device:createToken'>, 'ctx' | 'actor'>,
  newDeviceId: string,
): Promise<void> {
  if (await readDevice(ctx, actor.deviceId)) return;
  await revokeDevices(ctx, actor.memberId, [newDeviceId]);
  throw refuse('session_ended');
}
