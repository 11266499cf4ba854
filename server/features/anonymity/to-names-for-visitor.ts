import { findStanding } from '#server/features/accounts/sessions.ts';
import type { Context } from '#server/platform/context.ts';
import type { MemberCard } from '#shared/contract/members.ts';

/** Whoever reads from outside sees a name and no handle; of the young, not even the name. */
export function toNamesForVisitor(ctx: Context, cards: MemberCard[]): Promise<MemberCard[]> {
  return Promise.all(cards.map((card) => toNameForVisitor(ctx, card)));
}

async function toNameForVisitor(ctx: Context, card: MemberCard): Promise<MemberCard> {
  if (card.isPersona) return card;
  const standing = await findStanding(ctx, card.id);
  if (standing?.ageBand !== 'adult') return { id: card.id, handle: '', name: 'A member' };
  return { ...card, handle: '' };
}
