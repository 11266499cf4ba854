import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { revokeDevices } from './revoke-devices.ts';

export async function signOut({ ctx, actor, cookies }: Call<'account:signOut'>) {
  await revokeDevices(ctx, actor.memberId, [actor.deviceId]);
  cookies.clearRefreshToken();
  return done;
}
