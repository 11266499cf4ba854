import { findMessage } from '#server/features/messages/message.store.ts';
import { appendChange } from '#server/features/rooms/log/room-log.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import type { ThreadDocument } from './thread.model.ts';
import { updateThread } from './thread.store.ts';

/** Marks a post as the answer that helped, or takes the mark back; everyone in the room hears so. */
export async function saveAnswer(ctx: Context, thread: ThreadDocument, postId: string | null): Promise<ThreadDocument> {
  if (thread.answerId === postId) return thread;
  const { subject } = await appendChange(ctx, thread.room, async (place, session) => {
    if (postId !== null) {
      const post = await findMessage(ctx, thread.room, postId, session);
      if (!post || post.message.threadId !== thread._id) throw refuse('not_found');
      if (post.message.gone || post._id === thread.openingId)
        throw refuse('conflict', { message: 'Only an answer that is still there can be accepted.' });
    }
    const change = { $set: { answerId: postId, changedSeq: place.seq } };
    const accepted = await updateThread(ctx, thread._id, change, session);
    return { entry: { type: 'thread:changed', subject: thread._id }, subject: accepted };
  });
  return (subject as ThreadDocument | undefined) ?? thread;
}
