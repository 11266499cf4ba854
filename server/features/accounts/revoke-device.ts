import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { readDevice } from './device.store.ts';
import { revokeDevices } from './revoke-devices.ts';

export async function revokeDevice({ ctx, actor, input }: Call<'device:revoke'>) {
  const device = await readDevice(ctx, input.deviceId);
  if (device?.memberId !== actor.memberId) throw refuse('not_found');
  await revokeDevices(ctx, actor.memberId, [device._id]);
  return done;
}
