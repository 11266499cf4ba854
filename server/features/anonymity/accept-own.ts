import { saveAnswer } from '#server/features/threads/save-answer.ts';
import { findThread } from '#server/features/threads/thread.store.ts';
import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { requireAsker } from './asker.ts';
import { requireOwnThread } from './find-place.ts';

/** Says which answer helped her. Others see that it did, and not who said so: stewards can say it too. */
export async function acceptOwn(call: Call<'question:accept'>) {
  const { ctx, input } = call;
  const own = await requireOwnThread(ctx, requireAsker(call), input.threadId);
  const thread = await findThread(ctx, input.threadId);
  if (!own.isAsker || !thread) throw refuse('not_found');
  if (thread.isGone) throw refuse('conflict');
  await saveAnswer(ctx, thread, input.postId);
  return done;
}
