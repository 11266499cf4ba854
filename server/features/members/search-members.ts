import { findYoung } from '#server/features/accounts/account.store.ts';
import { toMonth } from '#server/features/accounts/judge-age.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { foldForSearch } from '#server/platform/text/fold-for-search.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
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
  const among = roomId ? known : await withoutYoung(ctx, known, actor.memberId);
  const prefix = foldForSearch(query.replace(/^@/, ''));
  const found = await findMembersByPrefix(ctx, { among, prefix, limit });
  return { members: found.map(toCard) };
}

/** Young members are found only where everyone sees them: in a room, by the people of that room. */
async function withoutYoung(ctx: Context, memberIds: string[], viewerId: string): Promise<string[]> {
  const young = await findYoung(ctx, memberIds, toMonth(ctx.clock.now()));
  return memberIds.filter((id) => id === viewerId || !young.has(id));
}
