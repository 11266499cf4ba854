import type { Call } from '#server/platform/call.ts';
import { foldForSearch } from '#server/platform/text/fold-for-search.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { findListed } from './find-listed.ts';
import { findBlocked } from './lists/find-blocked.ts';
import { findMembersByPrefix } from './member.store.ts';
import { roommates } from './roommates.ts';
import { toCard } from './to-card.ts';

/** Finds people among those she shares a room with; whoever is in no room of hers is not there to be found. */
export async function searchMembers({ ctx, actor, input }: Call<'member:search'>) {
  const { query, roomId, limit } = input;
  const mates = await roommates(ctx).roommatesOf(actor.memberId, roomId);
  if (roomId && mates.length === 0) throw refuse('not_found');
  if (!can.searchMembers(actor).isAllowed) return { members: [] };
  const blocked = await findBlocked(ctx, actor.memberId);
  const known = mates.filter((id) => !blocked.has(id));
  const looksAfter = roomId !== undefined && (await roommates(ctx).looksAfter(actor, roomId));
  const among = await findListed(ctx, actor, known, looksAfter);
  const prefix = foldForSearch(query.replace(/^@/, ''));
  const found = await findMembersByPrefix(ctx, { among, prefix, limit });
  return { members: found.map(toCard) };
}
