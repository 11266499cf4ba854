import type { Call } from '#server/platform/call.ts';
import type { SharedWithGuardian } from '#shared/contract/guardians.ts';
import { isBlockedBetween } from '../lists/find-blocked.ts';
import { findMember } from '../member.store.ts';
import { toVisibleProfile } from '../member.view.ts';
import { roommates } from '../roommates.ts';
import { requireLinkFor } from './find-link.ts';

/** Exactly what is shared, for both to see. A block between the two shows nothing, and does not say so. */
export async function viewShared({ ctx, actor, input }: Call<'guardian:view'>): Promise<SharedWithGuardian> {
  const link = await requireLinkFor(ctx, actor, input.linkId);
  if (await isBlockedBetween(ctx, link.guardian, link.young)) return {};
  const [rooms, member] = await Promise.all([
    link.shares.includes('rooms') ? roommates(ctx).roomNamesOf(link.young) : undefined,
    link.shares.includes('profile') ? findMember(ctx, link.young) : undefined,
  ]);
  const profile = member && toVisibleProfile(member.profile, ({ audience }) => audience === 'members');
  return { ...(rooms && { rooms }), ...(profile && { profile }) };
}
