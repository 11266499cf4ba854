import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { saveListing } from './list.store.ts';
import { tellLists } from './tell-lists.ts';

/** Notes whose messages her own clients fold away. Like a block it takes any id, so that it tells nothing of who exists. */
export async function muteMember({ ctx, actor, input }: Call<'member:mute'>) {
  const { memberId: other, isMuted } = input;
  if (other === actor.memberId) throw refuse('not_found');
  await saveListing(ctx, { kind: 'mute', owner: actor.memberId, other }, isMuted);
  await tellLists(ctx, actor);
  return done;
}
