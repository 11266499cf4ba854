import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { endWaiting, findHeld } from './held.store.ts';
import { tellHeldEnded } from './tell-held-ended.ts';

/** Takes back words of hers that wait. */
export async function withdrawHeld({ ctx, actor, input }: Call<'message:withdrawHeld'>) {
  const held = await findHeld(ctx, input.heldId);
  if (!held || held.author !== actor.memberId || held.room !== input.roomId) throw refuse('not_found');
  if (held.state === 'withdrawn') return done;
  const ended = await endWaiting(ctx, held._id, 'withdrawn');
  if (!ended) throw refuse('conflict', { message: 'A moderator was faster: this has been decided already.' });
  tellHeldEnded(ctx, ended, 'withdrawn');
  await ctx.bus.publish(ctx, 'message:heldWithdrawn', { heldId: held._id });
  return done;
}
