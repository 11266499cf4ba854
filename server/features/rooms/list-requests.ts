import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import { can } from '#shared/policy/can.ts';
import { requireAllowed, requireRoomFor } from './find-room.ts';
import { findMembershipsIn } from './membership.store.ts';

export async function listRequests({ ctx, actor, input }: Call<'room:requests'>) {
  requireAllowed(can.decideRequest(actor, await requireRoomFor(ctx, actor, input.roomId)));
  const requests = await findMembershipsIn(ctx, input.roomId, 'requested');
  const cards = new Map(
    (
      await findCards(
        ctx,
        requests.map(({ member }) => member),
      )
    ).map((card) => [card.id, card]),
  );
  return {
    requests: requests.flatMap(({ member, note, since }) => {
      const card = cards.get(member);
      return card ? [{ card, note, askedAt: since.toISOString() }] : [];
    }),
  };
}
