import type { HandlersFor } from '#server/platform/call.ts';
import type { accountDataOperations } from '#shared/contract/account-data.ts';
import type { accountOperations } from '#shared/contract/accounts.ts';
import type { ageLetterOperations } from '#shared/contract/age-letter.ts';
import type { leavingOperations } from '#shared/contract/leaving.ts';
import { changePassword } from './change-password.ts';
import { checkInvite } from './check-invite.ts';
import { createInvite } from './create-invite.ts';
import { createToken } from './create-token.ts';
import { exportAccount } from './data/export-account.ts';
import { decideApplication } from './decide-application.ts';
import { eraseAccount } from './erasure/erase-account.ts';
import { leave } from './leave.ts';
import { listApplications } from './list-applications.ts';
import { listDevices } from './list-devices.ts';
import { listInvites } from './list-invites.ts';
import { putAwayAgeLetter } from './put-away-age-letter.ts';
import { refreshSession } from './refresh-session.ts';
import { revokeDevice } from './revoke-device.ts';
import { revokeInvite } from './revoke-invite.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';
import { signUp } from './sign-up.ts';
import { updateCommunity } from './update-community.ts';
import { viewCommunity } from './view-community.ts';
import { viewMe } from './view-me.ts';

export const accountApi = {
  'community:view': viewCommunity,
  'community:update': updateCommunity,
  'account:signUp': signUp,
  'account:signIn': signIn,
  'account:refresh': refreshSession,
  'account:signOut': signOut,
  'account:leave': leave,
  'account:signOutEverywhere': signOutEverywhere,
  'account:changePassword': changePassword,
  'account:export': exportAccount,
  'account:erase': eraseAccount,
  'account:me': viewMe,
  'account:putAwayAgeLetter': putAwayAgeLetter,
  'device:list': listDevices,
  'device:revoke': revokeDevice,
  'device:createToken': createToken,
  'invite:create': createInvite,
  'invite:list': listInvites,
  'invite:revoke': revokeInvite,
  'invite:check': checkInvite,
  'application:list': listApplications,
  'application:decide': decideApplication,
} satisfies HandlersFor<
  typeof accountOperations & typeof ageLetterOperations & typeof leavingOperations & typeof accountDataOperations
>;
