import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { findAccount, replacePasswordHash } from './account.store.ts';
import { checkPassword } from './check-password.ts';
import { findCommunity } from './community.store.ts';
import { hashPassword, verifyPassword } from './hash-password.ts';
import { revokeAllDevices } from './revoke-devices.ts';

/** The new password first, then the other devices: whoever signs in between the two with the old one finds it changed. */
export async function changePassword({ ctx, actor, input }: Call<'account:changePassword'>) {
  const account = await findAccount(ctx, actor.memberId);
  const isRight = await verifyPassword(account?.passwordHash, input.currentPassword);
  if (!account || !isRight)
    throw refuse('wrong_password', { message: 'That is not your current password. Try again.' });
  const { name } = await findCommunity(ctx);
  checkPassword(input.newPassword, { handle: account.handle, communityName: name });
  const change = { from: account.passwordHash, to: await hashPassword(input.newPassword) };
  if (!(await replacePasswordHash(ctx, account._id, change))) throw refuse('wrong_password');
  await revokeAllDevices(ctx, account._id, actor.deviceId);
  return done;
}
