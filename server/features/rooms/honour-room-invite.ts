import { findStanding } from '#server/features/accounts/sessions.ts';
import type { Context } from '#server/platform/context.ts';
import { can } from '#shared/policy/can.ts';
import { findRoomFor } from './find-room.ts';
import { findMembership, saveMembership } from './membership.store.ts';
import { tellMine } from './tell-mine.ts';
import { findAskable } from './young/find-askable.ts';

/** A newcomer came by an invite to this room. She may join it if whoever made the invite may let people in now. */
export async function honourRoomInvite(
  ctx: Context,
  { memberId, inviterId, roomId }: { memberId: string; inviterId: string; roomId: string },
): Promise<void> {
  const standing = await findStanding(ctx, inviterId);
  if (standing?.state !== 'active') return;
  const inviter = { memberId: inviterId, role: standing.role, ageBand: standing.ageBand };
  const place = await findRoomFor(ctx, inviter, roomId);
  if (!place || !can.inviteToRoom(inviter, place).isAllowed) return;
  if (!(await findAskable(ctx, inviter, place, memberId))) return;
  if (await findMembership(ctx, roomId, memberId)) return;
  await saveMembership(ctx, { room: roomId, member: memberId }, { state: 'invited', since: ctx.clock.now() });
  await tellMine(ctx, roomId, memberId);
}
