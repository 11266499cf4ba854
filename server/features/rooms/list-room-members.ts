import { findCards } from '#server/features/members/find-cards.ts';
import { findListed } from '#server/features/members/find-listed.ts';
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
  const here = memberships.map(({ member }) => member);
  const cards = await findCards(ctx, await withoutHidden(ctx, actor, place, here));
  return { members: cards.map((card) => ({ card, isSteward: stewards.has(card.id) })) };
}

/** Whoever looks after the room sees all of it, and so do the few people of a conversation. */
async function withoutHidden(ctx: Context, actor: Actor, place: RoomPlace, here: string[]): Promise<string[]> {
  const looksAfter = can.removeFromRoom(actor, { ...place, isSelf: false }).isAllowed;
  if (looksAfter || isConversation(place.room)) return here;
  const blocked = await findBlocked(ctx, actor.memberId);
  return findListed(
    ctx,
    actor,
    here.filter((id) => !blocked.has(id)),
    looksAfter,
  );
}
