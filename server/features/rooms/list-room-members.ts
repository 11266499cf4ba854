import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import { can } from '#shared/policy/can.ts';
import { requireAllowed, requireRoomFor } from './find-room.ts';
import { findMembershipsIn } from './membership.store.ts';

export async function listRoomMembers({ ctx, actor, input }: Call<'room:members'>) {
  requireAllowed(can.listRoomMembers(actor, await requireRoomFor(ctx, actor, input.roomId)));
  const memberships = await findMembershipsIn(ctx, input.roomId, 'joined');
  const stewards = new Set(memberships.filter(({ isSteward }) => isSteward).map(({ member }) => member));
  const cards = await findCards(
    ctx,
    memberships.map(({ member }) => member),
  );
  return { members: cards.map((card) => ({ card, isSteward: stewards.has(card.id) })) };
}
