import type { Call } from '#server/platform/call.ts';
import { audience } from '#server/platform/publisher.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { admitMember } from './admit-member.ts';
import { requireAllowed, requireRoomFor } from './find-room.ts';
import { deleteMembership, findMembership } from './membership.store.ts';
import { tellStewards } from './tell-stewards.ts';

/** Lets somebody in who asked, or not. */
export async function decideRequest({ ctx, actor, input }: Call<'room:decideRequest'>) {
  const { roomId, memberId, admit } = input;
  requireAllowed(can.decideRequest(actor, await requireRoomFor(ctx, actor, roomId)));
  if ((await findMembership(ctx, roomId, memberId))?.state !== 'requested') throw refuse('not_found');
  if (admit) await admitMember(ctx, { roomId, memberId, isSteward: false });
  else {
    await deleteMembership(ctx, { room: roomId, member: memberId });
    ctx.publisher.to(audience.member(memberId), 'room:gone', { roomId });
  }
  await tellStewards(ctx, roomId);
  return done;
}
