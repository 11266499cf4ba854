import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { endWaiting, findHeld } from './held.store.ts';
import { tellHeldEnded } from './tell-held-ended.ts';

/** Takes back words of hers that wait. */
export async function withdrawHeld({ ctx, actor, input }: Call<'message:withdrawHeld'>) {
  const held = await findHeld(ctx, input.heldId);
  if (!held || held.author !== actor.memberId || held.room !== input.roomId) throw refuse('not_found');
  if (held.state === 'withdrawn') return done;
  if (!(await takeBackHeld(ctx, held._id)))
    throw refuse('conflict', { message: 'A moderator was faster: this has been decided already.' });
  return done;
}

/** Ends the waiting, and with it what a moderator would have had to decide; false when it had ended before. */
export async function takeBackHeld(ctx: Context, heldId: string): Promise<boolean> {
  const ended = await endWaiting(ctx, heldId, 'withdrawn');
  if (!ended) return false;
  tellHeldEnded(ctx, ended, 'withdrawn');
  await ctx.bus.publish(ctx, 'message:heldWithdrawn', { heldId });
  return true;
}
