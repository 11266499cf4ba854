import { findBlocked } from '#server/features/members/lists/find-blocked.ts';
import { findMemberByHandle } from '#server/features/members/member.store.ts';
import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { requireAllowed, requireRoomFor } from './find-room.ts';
import { findMembership, saveMembership } from './membership.store.ts';
import { tellMine } from './tell-mine.ts';
import { admitNewcomer } from './young/admit-newcomer.ts';
import { findAskable } from './young/find-askable.ts';

/** Invites a member by her handle. Somebody who has asked already comes in at once. */
export async function inviteToRoom({ ctx, actor, input }: Call<'room:invite'>) {
  const { room, ...inviter } = await requireRoomFor(ctx, actor, input.roomId);
  requireAllowed(can.inviteToRoom(actor, { room, ...inviter }));
  const invited = await findMemberByHandle(ctx, input.handle);
  const blocked = await findBlocked(ctx, actor.memberId);
  // Whom she may not ask in reads like nobody, so that it says nothing of her age.
  const newcomer = invited && (await findAskable(ctx, actor, { room, ...inviter }, invited._id));
  if (!newcomer || blocked.has(newcomer.memberId))
    throw refuse('not_found', { message: 'Nobody here has that handle. Check its spelling.' });
  const place = { room: input.roomId, member: newcomer.memberId };
  const membership = await findMembership(ctx, place.room, place.member);
  if (membership?.state === 'requested') await admitNewcomer(ctx, newcomer, room);
  if (membership) return done;
  await saveMembership(ctx, place, { state: 'invited', since: ctx.clock.now() });
  await tellMine(ctx, place.room, place.member);
  return done;
}
