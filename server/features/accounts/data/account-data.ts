import type { Context } from '#server/platform/context.ts';
import { deleteAccount, findAccount, forgetInviter } from '../account.store.ts';
import { listDevicesOf } from '../device.store.ts';
import { deleteInvitesOf, listAllInvitesOf } from '../invite.store.ts';
import { revokeAllDevices } from '../revoke-devices.ts';
import { forgetStanding } from '../sessions.ts';
import { toDay } from '../to-day.ts';
import type { DataPart } from './data-parts.ts';

/** The login, where she is signed in, and the invites she made. */
export const accountData: DataPart = {
  chapters: {
    account: exportLogin,
    devices: async (ctx, memberId) =>
      (await listDevicesOf(ctx, memberId)).map(({ label, kind, createdAt, lastUsedOn }) => ({
        ...{ label, kind, lastUsedOn },
        createdOn: toDay(createdAt),
      })),
    invites: async (ctx, memberId) =>
      (await listAllInvitesOf(ctx, memberId)).map(({ usesLeft, roomId = null, createdAt, expiresAt }) => ({
        ...{ usesLeft, roomId, createdAt, expiresAt },
      })),
  },
  async erase(ctx, memberId) {
    await revokeAllDevices(ctx, memberId);
    await deleteInvitesOf(ctx, memberId);
    await forgetInviter(ctx, memberId);
    await deleteAccount(ctx, memberId);
    forgetStanding(ctx, memberId);
  },
};

async function exportLogin(ctx: Context, memberId: string) {
  const account = await findAccount(ctx, memberId);
  if (!account) return null;
  const { handle, role, state, ageBand, adultFrom, openedOn, isLead, suspendedUntil, ageLetter, application } = account;
  const { name, nameLang, note, appliedAt } = application ?? {};
  return {
    ...{ id: memberId, handle, role, state, ageBand, adultFrom, openedOn, isLead, suspendedUntil, ageLetter },
    ...(application && { application: { name, nameLang, note, appliedAt } }),
  };
}
