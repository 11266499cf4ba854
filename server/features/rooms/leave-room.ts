import type { Call } from '#server/platform/call.ts';
import { audience } from '#server/platform/publisher.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { expelMember, isLastSteward } from './expel-member.ts';
import { requireRoomFor } from './find-room.ts';
import { deleteMembership } from './membership.store.ts';

/** Leaves a room, or takes a request or an invitation back. */
export async function leaveRoom({ ctx, actor, input }: Call<'room:leave'>) {
  const { room, membership } = await requireRoomFor(ctx, actor, input.roomId);
  if (membership.state === 'none') return done;
  if (membership.state === 'joined') {
    if (room.memberCount > 1 && (await isLastSteward(ctx, room._id, actor.memberId)))
      throw refuse('conflict', {
        message: 'You are the only steward here. Make somebody else a steward first, then leave.',
      });
    await expelMember(ctx, { roomId: room._id, memberId: actor.memberId });
  } else {
    await deleteMembership(ctx, { room: room._id, member: actor.memberId });
    ctx.publisher.to(audience.member(actor.memberId), 'room:gone', { roomId: room._id });
  }
  return done;
}
