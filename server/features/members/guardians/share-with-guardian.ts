import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { GuardianLink } from '#shared/contract/guardians.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { requireLinkFor, toLinkForPolicy } from './find-link.ts';
import { saveShares } from './guardian.store.ts';
import { viewLink } from './guardian.view.ts';
import { tellLink } from './tell-link.ts';

/** The young member chooses what this guardian sees. */
export async function shareWithGuardian({ ctx, actor, input }: Call<'guardian:share'>): Promise<GuardianLink> {
  const link = await requireLinkFor(ctx, actor, input.linkId);
  requireAllowed(can.shareWithGuardian(actor, { link: toLinkForPolicy(link) }));
  const saved = await saveShares(ctx, link._id, [...new Set(input.shares)]);
  if (!saved) throw refuse('not_found');
  tellLink(ctx, saved, 'shares');
  return viewLink(ctx, saved);
}
