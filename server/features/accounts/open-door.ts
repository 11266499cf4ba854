import type { ClientSession } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import type { AgeBand, Role } from '#shared/contract/members.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { findCommunity, takeFirstAdminCode } from './community.store.ts';
import { findWorkingInvite, type WorkingInvite } from './find-working-invite.ts';
import { takeInviteUse } from './invite.store.ts';
import { hashSecret } from './secrets.ts';

export type Newcomer = { firstAdminCode?: string; inviteCode?: string; ageBand: AgeBand };

/** How somebody comes in: as whom, at once or after a steward’s yes, and by whose invite. */
export type Entrance = { role: Role; isAdmitted: boolean; invite?: { inviterId: string; roomId?: string } };

/** Takes what opens the door to her, the one-time link or a use of an invite, in the transaction of her sign-up. */
export async function openDoor(ctx: Context, newcomer: Newcomer, session: ClientSession): Promise<Entrance> {
  if (newcomer.firstAdminCode) return openToFirstAdmin(ctx, newcomer.firstAdminCode, newcomer.ageBand, session);
  const { joinPolicy } = await findCommunity(ctx, session);
  const invite = newcomer.inviteCode ? await findWorkingInvite(ctx, newcomer.inviteCode, session) : null;
  const isTaken = invite !== null && (await takeInviteUse(ctx, invite._id, session));
  if (joinPolicy === 'invite' && !isTaken) throw refuseInvite(newcomer);
  return {
    role: 'member',
    isAdmitted: joinPolicy !== 'approval' || (isTaken && speaksForStewards(invite)),
    ...(isTaken && { invite: { inviterId: invite.createdBy, ...(invite.roomId && { roomId: invite.roomId }) } }),
  };
}

async function openToFirstAdmin(
  ctx: Context,
  code: string,
  ageBand: AgeBand,
  session: ClientSession,
): Promise<Entrance> {
  if (ageBand !== 'adult') throw refuse('not_allowed', { message: 'The first admin needs to be 18 or older.' });
  const isTaken = await takeFirstAdminCode(ctx, hashSecret(ctx, 'first admin code', code), session);
  if (!isTaken) {
    const message =
      'This link was used or replaced. While there is no admin, every start of the server prints a new one.';
    throw refuse('conflict', { message });
  }
  return { role: 'admin', isAdmitted: true };
}

/** Where newcomers wait for a steward, the link of somebody who decides on applications is her yes. */
function speaksForStewards({ inviter }: WorkingInvite): boolean {
  return can.decideApplication(inviter).isAllowed;
}

function refuseInvite({ inviteCode }: Newcomer): Error {
  if (!inviteCode) return refuse('invite_needed');
  return refuse('invite_needed', { message: 'This invite link has run out. Ask whoever sent it for a new one.' });
}
