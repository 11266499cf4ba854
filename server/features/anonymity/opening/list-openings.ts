import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { can } from '#shared/policy/can.ts';
import { listAllOpenings } from './opening.store.ts';
import { toOpening } from './opening.view.ts';
import { findOpeningKeys } from './opening-key.store.ts';
import { isOf } from './tell-leads.ts';

/** Every opening; a lead does not find that of her own question among them. */
export async function listOpenings({ ctx, actor }: Call<'opening:list'>) {
  requireAllowed(can.listOpenings(actor));
  const [all, keys] = await Promise.all([listAllOpenings(ctx), findOpeningKeys(ctx)]);
  const seen = all.filter(({ persona }) => !isOf(ctx, actor.memberId, persona));
  const openings = await Promise.all(seen.map((opening) => toOpening(ctx, opening, keys.get(opening.keyId))));
  const people = openings.flatMap(({ startedById, openedById, bar }) => [startedById, openedById, bar?.byId]);
  const holders = openings.flatMap(({ holderIds }) => holderIds);
  const named = [...people, ...holders].filter((id) => typeof id === 'string');
  return { openings, members: await findCards(ctx, [...new Set(named)]) };
}
