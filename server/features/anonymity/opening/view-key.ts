import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { can } from '#shared/policy/can.ts';
import { toOpeningKey } from './opening.view.ts';
import { findCurrentKey } from './opening-key.store.ts';

export async function viewKey({ ctx, actor }: Call<'opening:viewKey'>) {
  requireAllowed(can.makeOpeningKey(actor));
  const current = findCurrentKey(ctx);
  if (!current) return { key: null, members: [] };
  const people = [current.madeBy, ...current.holders.map(({ member }) => member)];
  return { key: await toOpeningKey(ctx, current), members: await findCards(ctx, [...new Set(people)]) };
}
