import type { DataPart } from '#server/features/accounts/data/data-parts.ts';
import type { Context } from '#server/platform/context.ts';
import { findCards, forgetCard } from '../find-cards.ts';
import { forgetBlocked } from '../lists/find-blocked.ts';
import { deleteListingsWith, findListings } from '../lists/list.store.ts';
import { deleteMember, findMember } from '../member.store.ts';
import { forgetSettings } from '../settings/find-settings.ts';
import { deleteSettings, readSettings } from '../settings/settings.store.ts';

/** What she says of herself, what she has chosen, and whom she keeps away from. */
export const memberData: DataPart = {
  chapters: {
    profile: async (ctx, memberId) => (await findMember(ctx, memberId))?.profile ?? null,
    settings: readSettings,
    blocked: (ctx, memberId) => listOthers(ctx, memberId, 'block'),
    muted: (ctx, memberId) => listOthers(ctx, memberId, 'mute'),
  },
  async erase(ctx, memberId) {
    await deleteSettings(ctx, memberId);
    forgetSettings(ctx, memberId);
    // On the lists of others too: there is nobody left to keep away from.
    for (const { owner, other } of await deleteListingsWith(ctx, memberId)) forgetBlocked(ctx, owner, other);
    await deleteMember(ctx, memberId);
    forgetCard(ctx, memberId);
  },
};

/** Whom she put there; somebody who has left is on no list. */
async function listOthers(ctx: Context, memberId: string, wanted: 'block' | 'mute') {
  const listings = (await findListings(ctx, memberId)).filter(({ kind }) => kind === wanted);
  const cards = await findCards(
    ctx,
    listings.map(({ other }) => other),
  );
  const nameOf = new Map(cards.map(({ id, name }) => [id, name]));
  return listings.map(({ other }) => ({ memberId: other, name: nameOf.get(other) ?? null }));
}
