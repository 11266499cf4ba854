import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Session } from '#shared/contract/accounts.ts';
import { refuse } from '#shared/errors.ts';
import type { AccountDocument } from './account.model.ts';
import { findAccount } from './account.store.ts';
import { giveSession, newBrowser } from './browser-session.ts';
import { comeOfAge } from './come-of-age.ts';
import { insertDevice } from './device.store.ts';
import { bandNow } from './judge-age.ts';
import { stateNow } from './judge-state.ts';
import { requirePassword } from './require-password.ts';
import { revokeDevices } from './revoke-devices.ts';

export async function signIn({ ctx, input, cookies }: Call<'account:signIn'>): Promise<Session> {
  const account = await requirePassword(ctx, input);
  requireMayComeIn(ctx, account);

  const { device, refresh } = newBrowser(ctx, account._id, input.deviceLabel);
  await insertDevice(ctx, device);
  await requireUnchanged(ctx, account, device._id);
  if (account.adultFrom && bandNow(account, ctx.clock.now()) === 'adult') await comeOfAge(ctx, account._id);
  return giveSession(ctx, cookies, { memberId: account._id, deviceId: device._id, refresh });
}

/** Said only to somebody who knows the password. */
function requireMayComeIn(ctx: Context, account: AccountDocument): void {
  const state = stateNow(account, ctx.clock.now());
  if (state === 'leaving') throw refuse('wrong_password');
  if (state === 'waiting') throw refuse('application_waiting');
  if (state === 'suspended') throw refuse('suspended');
}

/** A change of password signs out the devices it finds; one that came in with the old password meanwhile ends here. */
async function requireUnchanged(ctx: Context, before: AccountDocument, deviceId: string): Promise<void> {
  const now = await findAccount(ctx, before._id);
  const isActive = now !== null && stateNow(now, ctx.clock.now()) === 'active';
  if (isActive && now.passwordHash === before.passwordHash) return;
  await revokeDevices(ctx, before._id, [deviceId]);
  throw refuse('wrong_password');
}
