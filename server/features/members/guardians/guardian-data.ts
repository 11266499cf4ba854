import type { DataPart } from '#server/features/accounts/data/data-parts.ts';
import type { Context } from '#server/platform/context.ts';
import { deleteCodeOf, deleteLink, findLinksOf } from './guardian.store.ts';
import { viewLinks } from './guardian.view.ts';
import type { GuardianLinkDocument } from './guardian-link.model.ts';
import { tellLink } from './tell-link.ts';

/** Her guardians and those she is a guardian of, with what was consented to. It is of both, and goes with either. */
export const guardianData: DataPart = {
  chapters: {
    guardians: async (ctx, memberId) =>
      (await viewLinks(ctx, await findLinksWith(ctx, memberId))).map(
        ({ guardian, young, since, shares, ended, consents }) => ({
          ...{
            as: young.id === memberId ? 'young' : 'guardian',
            with: young.id === memberId ? guardian.name : young.name,
          },
          ...{ since, shares, ended, consents },
        }),
      ),
  },
  async erase(ctx, memberId) {
    await deleteCodeOf(ctx, memberId);
    for (const link of await findLinksWith(ctx, memberId)) {
      await deleteLink(ctx, link._id);
      if (!link.ended) tellLink(ctx, link, 'ended');
    }
  },
};

async function findLinksWith(ctx: Context, memberId: string): Promise<GuardianLinkDocument[]> {
  const [guardians, children] = await Promise.all([
    findLinksOf(ctx, { young: memberId }),
    findLinksOf(ctx, { guardian: memberId }),
  ]);
  return [...guardians, ...children];
}
