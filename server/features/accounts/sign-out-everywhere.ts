import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { revokeAllDevices } from './revoke-devices.ts';

export async function signOutEverywhere({ ctx, actor, cookies }: Call<'account:signOutEverywhere'>) {
  await revokeAllDevices(ctx, actor.memberId);
  cookies.clearRefreshToken();
  return done;
}
