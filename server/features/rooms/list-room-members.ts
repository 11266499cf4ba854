import { findCards } from '#server/features/members/find-cards.ts';
import { findBlocked } from '#server/features/members/lists/find-blocked.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { isConversation } from './conversation/is-conversation.ts';
import { type RoomPlace, requireAllowed, requireRoomFor } from './find-room.ts';
import { findMembershipsIn } from './membership.store.ts';

export async function listRoomMembers({ ctx, actor, input }: Call<'room:members'>) {
  const place = await requireRoomFor(ctx, actor, input.roomId);
  requireAllowed(can.listRoomMembers(actor, place));
  const memberships = await findMembershipsIn(ctx, input.roomId, 'joined');
  const stewards = new Set(memberships.filter(({ isSteward }) => isSteward).map(({ member }) => member));
  const hidden = await findHidden(ctx, actor, place);
  const cards = await findCards(
    ctx,
    memberships.flatMap(({ member }) => (hidden.has(member) ? [] : member)),
  );
  return { members: cards.map((card) => ({ card, isSteward: stewards.has(card.id) })) };
}

const nobody: ReadonlySet<string> = new Set();

/** Whoever looks after the room sees all of it, and so do the few people of a conversation. */
async function findHidden(ctx: Context, actor: Actor, place: RoomPlace): Promise<ReadonlySet<string>> {
  const looksAfter = can.removeFromRoom(actor, { ...place, isSelf: false }).isAllowed;
  return looksAfter || isConversation(place.room) ? nobody : findBlocked(ctx, actor.memberId);
}
