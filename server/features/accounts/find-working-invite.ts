import type { ClientSession } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { findAccount } from './account.store.ts';
import type { InviteDocument } from './invite.model.ts';
import { findInvite } from './invite.store.ts';
import { hashInviteCode } from './invite-code.ts';
import { bandNow } from './judge-age.ts';
import { stateNow } from './judge-state.ts';

export type WorkingInvite = InviteDocument & { inviter: Actor };

/** An invite with uses and time left, whose maker is still somebody who may invite. */
export async function findWorkingInvite(
  ctx: Context,
  code: string,
  session?: ClientSession,
): Promise<WorkingInvite | null> {
  const invite = await findInvite(ctx, hashInviteCode(ctx, code), session);
  const account = invite && (await findAccount(ctx, invite.createdBy, session));
  const now = ctx.clock.now();
  if (!invite || !account || stateNow(account, now) !== 'active') return null;
  const inviter = { memberId: account._id, role: account.role, ageBand: bandNow(account, now) };
  return can.createInvite(inviter).isAllowed ? { ...invite, inviter } : null;
}
