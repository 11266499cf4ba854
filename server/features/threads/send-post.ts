import { holdMessage } from '#server/features/messages/held/hold-message.ts';
import { repeatSafely } from '#server/features/messages/repeat-safely.ts';
import { requireMayPost } from '#server/features/messages/require-may-post.ts';
import { toSent } from '#server/features/messages/to-sent.ts';
import { screenText } from '#server/features/screening/screen-text.ts';
import type { Call } from '#server/platform/call.ts';
import type { SendOutcome } from '#shared/contract/messages.ts';
import { refuse } from '#shared/errors.ts';
import { requireThreadFor } from './find-thread.ts';
import { savePost } from './save-post.ts';

/** Posts in a thread: find her thread, may she post, screen, save — and the log tells the room. */
export async function sendPost({ ctx, actor, input }: Call<'post:send'>): Promise<SendOutcome> {
  const place = await requireThreadFor(ctx, actor, input.threadId);
  const draft = { ...input, roomId: place.room._id, authorId: actor.memberId };
  return repeatSafely(ctx, draft, async () => {
    await requireMayPost(ctx, actor, place, { isSlowed: true });
    if (place.thread.isGone)
      throw refuse('conflict', { message: 'This thread was taken down, so nothing can be added to it.' });
    const verdict = screenText(ctx, { text: input.text, surface: 'post' });
    if (verdict.verdict === 'hold' || verdict.verdict === 'reject')
      return holdMessage(ctx, { kind: 'post', ...draft }, verdict);
    return toSent(ctx, await savePost(ctx, draft, { by: actor.memberId }));
  });
}
