import { findHeld, moveHeld } from '#server/features/messages/held/held.store.ts';
import { findMessage } from '#server/features/messages/message.store.ts';
import { withdrawWords } from '#server/features/messages/withdraw-words.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { requireAsker } from './asker.ts';
import { requireOwnName } from './find-place.ts';

type Own = { roomId: string; threadId: string; personaId: string };

/** Takes back a draft that waits, or a post that is there; with the question goes its thread. Safe to repeat. */
export async function withdrawOwn(call: Call<'question:withdraw'>) {
  const { ctx, input } = call;
  const own = await requireOwnName(ctx, requireAsker(call), input.threadId);
  if (!(await withdrawDraft(ctx, own, input.id)) && !(await withdrawPost(ctx, own, input.id)))
    throw refuse('not_found');
  return done;
}

/** Its words leave the database, and its case closes. */
export async function withdrawDraft(ctx: Context, { personaId }: Own, heldId: string): Promise<boolean> {
  const held = await findHeld(ctx, heldId);
  if (held?.author !== personaId) return false;
  if (held.state === 'withdrawn') return true;
  const waiting = { heldId, from: ['resting' as const, 'waiting' as const, 'releasing' as const] };
  const ended = await moveHeld(ctx, waiting, { state: 'withdrawn', text: '' });
  if (!ended) throw refuse('conflict', { message: 'This has appeared, or was decided already. Look once more.' });
  await ctx.bus.publish(ctx, 'message:heldWithdrawn', { heldId });
  return true;
}

export async function withdrawPost(ctx: Context, { roomId, personaId }: Own, messageId: string): Promise<boolean> {
  const entry = await findMessage(ctx, roomId, messageId);
  if (entry?.message.author !== personaId) return false;
  if (!entry.message.gone) await withdrawWords(ctx, { roomId, messageId });
  return true;
}
