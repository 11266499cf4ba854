import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import { findCards } from '../find-cards.ts';
import type { ListingDocument } from './list.model.ts';
import { findListings } from './list.store.ts';

export type Lists = { blocked: MemberCard[]; muted: MemberCard[] };

export function viewLists({ ctx, actor }: Call<'member:lists'>): Promise<Lists> {
  return viewListsOf(ctx, actor.memberId);
}

/** Whom she has blocked and muted: what she did herself, never what was done to her. */
export async function viewListsOf(ctx: Context, memberId: string): Promise<Lists> {
  const listings = await findListings(ctx, memberId);
  const cardsOf = (wanted: ListingDocument['kind']) =>
    findCards(
      ctx,
      listings.flatMap(({ kind, other }) => (kind === wanted ? other : [])),
    );
  const [blocked, muted] = await Promise.all([cardsOf('block'), cardsOf('mute')]);
  return { blocked, muted };
}
