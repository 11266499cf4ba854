import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { findSanctionsInForce } from './sanction.store.ts';

export async function listSanctions({ ctx, actor }: Call<'sanction:list'>) {
  const verdict = can.listSanctions(actor);
  if (!verdict.isAllowed) throw refuse(verdict.code);
  const sanctions = await findSanctionsInForce(ctx);
  return {
    sanctions: sanctions.map(({ _id: id, kind, member: memberId, room: roomId, until, reason }) => ({
      id,
      kind,
      memberId,
      roomId,
      until: until.toISOString(),
      reason,
    })),
    members: await findCards(ctx, [...new Set(sanctions.map(({ member }) => member))]),
  };
}
