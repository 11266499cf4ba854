import type { Context } from '#server/platform/context.ts';
import type { Invite } from '#shared/contract/accounts.ts';
import type { InviteDocument } from './invite.model.ts';
import { toInviteCode } from './invite-code.ts';

/** For the one who made it. */
export function toInviteView(ctx: Context, invite: InviteDocument): Invite {
  return {
    id: invite._id,
    code: toInviteCode(ctx, invite._id),
    usesLeft: invite.usesLeft,
    expiresAt: invite.expiresAt.toISOString(),
    roomId: invite.roomId ?? null,
    createdAt: invite.createdAt.toISOString(),
  };
}
