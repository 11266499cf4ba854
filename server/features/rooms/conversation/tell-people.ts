import type { Context } from '#server/platform/context.ts';
import { findMembershipsIn } from '../membership.store.ts';
import { findRoom } from '../room.store.ts';
import { tellMine } from '../tell-mine.ts';
import { isConversation } from './is-conversation.ts';
import { takeInvitationBack } from './take-invitation-back.ts';

/**
 * Somebody came into a conversation or left it: the lists of the others show who is there now. Once nobody is, there is
 * nothing left to be invited to.
 */
export async function tellPeople(ctx: Context, roomId: string, besides: string): Promise<void> {
  const room = await findRoom(ctx, roomId);
  if (!room || !isConversation(room)) return;
  const [joined, invited] = await Promise.all([
    findMembershipsIn(ctx, roomId, 'joined'),
    findMembershipsIn(ctx, roomId, 'invited'),
  ]);
  for (const { member } of invited) {
    if (joined.length === 0) await takeInvitationBack(ctx, roomId, member);
    else await tellMine(ctx, roomId, member);
  }
  for (const { member } of joined) if (member !== besides) await tellMine(ctx, roomId, member);
}
