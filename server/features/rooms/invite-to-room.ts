import { findBlocked } from '#server/features/members/lists/find-blocked.ts';
import { findMemberByHandle } from '#server/features/members/member.store.ts';
import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { admitMember } from './admit-member.ts';
import { requireAllowed, requireRoomFor } from './find-room.ts';
import { findMembership, saveMembership } from './membership.store.ts';
import { tellMine } from './tell-mine.ts';

/** Invites a member by her handle. Somebody who has asked already comes in at once. */
export async function inviteToRoom({ ctx, actor, input }: Call<'room:invite'>) {
  requireAllowed(can.inviteToRoom(actor, await requireRoomFor(ctx, actor, input.roomId)));
  const invited = await findMemberByHandle(ctx, input.handle);
  const blocked = await findBlocked(ctx, actor.memberId);
  if (!invited || blocked.has(invited._id))
    throw refuse('not_found', { message: 'Nobody here has that handle. Check its spelling.' });
  const place = { room: input.roomId, member: invited._id };
  const membership = await findMembership(ctx, place.room, place.member);
  if (membership?.state === 'requested')
    await admitMember(ctx, { roomId: place.room, memberId: place.member, isSteward: false });
  if (membership) return done;
  await saveMembership(ctx, place, { state: 'invited', since: ctx.clock.now() });
  await tellMine(ctx, place.room, place.member);
  return done;
}
