import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { expelMember } from './expel-member.ts';
import { requireAllowed, requireRoomFor } from './find-room.ts';
import { findMembership } from './membership.store.ts';

/** Takes somebody out of a room. It is in force on her sockets before the answer, and she is told why. */
export async function removeFromRoom({ ctx, actor, input }: Call<'room:removeMember'>) {
  const { roomId, memberId, reason } = input;
  const place = await requireRoomFor(ctx, actor, roomId);
  requireAllowed(can.removeFromRoom(actor, { ...place, isSelf: memberId === actor.memberId }));
  if ((await findMembership(ctx, roomId, memberId))?.state !== 'joined') throw refuse('not_found');
  await expelMember(ctx, { roomId, memberId });
  await ctx.bus.publish(ctx, 'member:removedFromRoom', { roomId, memberId, byMemberId: actor.memberId, reason });
  return done;
}
