import type { Context } from '#server/platform/context.ts';
import { bumpAccess } from '../access-epoch.ts';
import { expelMember } from '../expel-member.ts';
import { findMembership, findMembershipsOf } from '../membership.store.ts';
import { findRoom, findRoomByPair } from '../room.store.ts';
import { isConversation } from './is-conversation.ts';
import { takeInvitationBack } from './take-invitation-back.ts';

/** A block ends what the two have alone: to the other it looks as if she left, or had not answered. */
export async function partBlocked(
  ctx: Context,
  { memberId, otherId }: { memberId: string; otherId: string },
): Promise<void> {
  // What either of them is writing is composed anew, as the block wants it.
  for (const one of [memberId, otherId]) bumpAccess(ctx, one);
  const alone = await findRoomByPair(ctx, [memberId, otherId].sort().join(' '));
  if (alone && (await findMembership(ctx, alone._id, memberId))?.state === 'joined')
    await expelMember(ctx, { roomId: alone._id, memberId });
  await takeInvitationsBack(ctx, { from: otherId, to: memberId });
  await takeInvitationsBack(ctx, { from: memberId, to: otherId });
}

async function takeInvitationsBack(ctx: Context, { from, to }: { from: string; to: string }): Promise<void> {
  for (const { room: roomId, state } of await findMembershipsOf(ctx, to)) {
    const room = state === 'invited' ? await findRoom(ctx, roomId) : null;
    if (room && isConversation(room) && room.conversation.askedBy === from) await takeInvitationBack(ctx, roomId, to);
  }
}
