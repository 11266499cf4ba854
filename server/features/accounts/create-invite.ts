import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { Invite } from '#shared/contract/accounts.ts';
import { can } from '#shared/policy/can.ts';
import type { InviteDocument } from './invite.model.ts';
import { insertInvite } from './invite.store.ts';
import { toInviteView } from './invite.view.ts';
import { hashInviteCode, toInviteCode } from './invite-code.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether its maker may let people into the room is asked when somebody comes by it, by the rooms themselves. */
export async function createInvite({ ctx, actor, input }: Call<'invite:create'>): Promise<Invite> {
  requireAllowed(can.createInvite(actor));
  const id = ctx.clock.newId();
  const now = ctx.clock.now();
  const invite: InviteDocument = {
    _id: id,
    createdBy: actor.memberId,
    codeHash: hashInviteCode(ctx, toInviteCode(ctx, id)),
    usesLeft: input.uses,
    createdAt: now,
    expiresAt: new Date(now.getTime() + input.days * DAY_MS),
    ...(input.roomId && { roomId: input.roomId }),
  };
  await insertInvite(ctx, invite);
  return toInviteView(ctx, invite);
}
