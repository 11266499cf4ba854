import { followUp } from '#server/features/messages/follow-up.ts';
import { holdMessage } from '#server/features/messages/held/hold-message.ts';
import { repeatSafely } from '#server/features/messages/repeat-safely.ts';
import { requireMayPost } from '#server/features/messages/require-may-post.ts';
import { screenDraft } from '#server/features/messages/screen-draft.ts';
import { toSent } from '#server/features/messages/to-sent.ts';
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
    const screened = await screenDraft(ctx, actor, place, { draft, surface: 'post' });
    if (screened.isHeld) return holdMessage(ctx, { kind: 'post', ...draft }, screened.verdict);
    const sent = await savePost(ctx, screened.draft, { by: actor.memberId });
    await followUp(ctx, sent, screened, 'post');
    return toSent(ctx, sent);
  });
}
