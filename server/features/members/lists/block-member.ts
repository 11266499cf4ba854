import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { forgetBlocked } from './find-blocked.ts';
import { saveListing } from './list.store.ts';
import { tellLists } from './tell-lists.ts';

/**
 * Blocks somebody, or no longer; in force before the answer. Any id will do: were this refused for ids that nobody has, it
 * would tell her who is hidden from her and who is not there.
 */
export async function blockMember({ ctx, actor, input }: Call<'member:block'>) {
  const { memberId: other, isBlocked } = input;
  const { memberId } = actor;
  if (other === memberId) throw refuse('not_found');
  await saveListing(ctx, { kind: 'block', owner: memberId, other }, isBlocked);
  forgetBlocked(ctx, memberId, other);
  // Also when it is there already: a first try may have ended before anybody heard of it.
  if (isBlocked) await ctx.bus.publish(ctx, 'member:blocked', { memberId, otherId: other });
  await tellLists(ctx, actor);
  return done;
}
