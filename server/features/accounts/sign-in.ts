import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { checkRate } from '#server/platform/rate-limit.ts';
import { foldCase } from '#server/platform/text/fold-case.ts';
import type { Session } from '#shared/contract/accounts.ts';
import { refuse } from '#shared/errors.ts';
import type { AccountDocument } from './account.model.ts';
import { findAccount, findAccountByHandle, forgetAdultFrom } from './account.store.ts';
import { giveSession, newBrowser } from './browser-session.ts';
import { insertDevice } from './device.store.ts';
import { verifyPassword } from './hash-password.ts';
import { bandNow } from './judge-age.ts';
import { stateNow } from './judge-state.ts';
import { revokeDevices } from './revoke-devices.ts';
import { hashSecret } from './secrets.ts';

/** Over all addresses together, so that many of them cannot guess at one account. */
const TRIES_PER_ACCOUNT_AND_MINUTE = 30;

export async function signIn({ ctx, input, cookies }: Call<'account:signIn'>): Promise<Session> {
  const name = hashSecret(ctx, 'sign-in', foldCase(input.handle));
  await checkRate(ctx, 'signing in to one account', TRIES_PER_ACCOUNT_AND_MINUTE, name);
  const account = await findAccountByHandle(ctx, input.handle);
  const isRight = await verifyPassword(account?.passwordHash, input.password);
  if (!account || !isRight) throw refuse('wrong_password');
  requireMayComeIn(ctx, account);

  const { device, refresh } = newBrowser(ctx, account._id, input.deviceLabel);
  await insertDevice(ctx, device);
  await requireUnchanged(ctx, account, device._id);
  if (account.adultFrom && bandNow(account, ctx.clock.now()) === 'adult') await forgetAdultFrom(ctx, account._id);
  return giveSession(ctx, cookies, { memberId: account._id, deviceId: device._id, refresh });
}

/** Said only to somebody who knows the password. */
function requireMayComeIn(ctx: Context, account: AccountDocument): void {
  const state = stateNow(account, ctx.clock.now());
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
