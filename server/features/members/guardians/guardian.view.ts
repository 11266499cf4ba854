import type { Context } from '#server/platform/context.ts';
import type { GuardianLink } from '#shared/contract/guardians.ts';
import { findCards } from '../find-cards.ts';
import type { ConsentDocument } from './consent.model.ts';
import { findConsents } from './guardian.store.ts';
import type { GuardianLinkDocument } from './guardian-link.model.ts';

/** Links as both see them, with the ledger. Whoever is gone from the community takes her links along. */
export async function viewLinks(ctx: Context, links: GuardianLinkDocument[]): Promise<GuardianLink[]> {
  const [cards, consents] = await Promise.all([
    findCards(ctx, [...new Set(links.flatMap(({ guardian, young }) => [guardian, young]))]),
    findConsents(
      ctx,
      links.map(({ _id }) => _id),
    ),
  ]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  return links.flatMap((link) => {
    const [guardian, young] = [cardOf.get(link.guardian), cardOf.get(link.young)];
    if (!guardian || !young) return [];
    const { _id: id, since, shares, ended } = link;
    return [
      {
        ...{ id, guardian, young, since: since.toISOString(), shares },
        ended: ended ? { by: ended.by, at: ended.at.toISOString() } : null,
        consents: consents.filter((one) => one.link === id).map(toConsent),
      },
    ];
  });
}

export async function viewLink(ctx: Context, link: GuardianLinkDocument): Promise<GuardianLink> {
  const [view] = await viewLinks(ctx, [link]);
  if (!view) throw new Error(`guardian link ${link._id} has no view`);
  return view;
}

function toConsent({ scope, answer, at }: ConsentDocument): GuardianLink['consents'][number] {
  return { scope, answer, at: at.toISOString() };
}
