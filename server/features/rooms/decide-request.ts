import type { Call } from '#server/platform/call.ts';
import { audience } from '#server/platform/publisher.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { requireAllowed, requireRoomFor } from './find-room.ts';
import { deleteMembership, findMembership } from './membership.store.ts';
import { tellStewards } from './tell-stewards.ts';
import { admitNewcomer } from './young/admit-newcomer.ts';
import { findActor, judgeMayBeIn } from './young/require-may-be-in.ts';

/** Lets somebody in who asked, or not. */
export async function decideRequest({ ctx, actor, input }: Call<'room:decideRequest'>) {
  const { roomId, memberId, admit } = input;
  const place = await requireRoomFor(ctx, actor, roomId);
  requireAllowed(can.decideRequest(actor, place));
  if ((await findMembership(ctx, roomId, memberId))?.state !== 'requested') throw refuse('not_found');
  if (admit) {
    const newcomer = await findActor(ctx, memberId);
    if (!newcomer || !(await judgeMayBeIn(ctx, newcomer, place.room)).isAllowed) throw refuse('not_found');
    await admitNewcomer(ctx, newcomer, place.room);
  } else {
    await deleteMembership(ctx, { room: roomId, member: memberId });
    ctx.publisher.to(audience.member(memberId), 'room:gone', { roomId });
  }
  await tellStewards(ctx, roomId);
  return done;
}
