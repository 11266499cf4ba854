import { findMessage } from '#server/features/messages/message.store.ts';
import { requireAllowed } from '#server/features/rooms/find-room.ts';
import { appendChange } from '#server/features/rooms/log/room-log.ts';
import type { Call } from '#server/platform/call.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { requireThreadFor } from './find-thread.ts';
import type { ThreadDocument } from './thread.model.ts';
import { updateThread } from './thread.store.ts';
import { toThreadFor } from './view-thread.ts';

/** Marks the answer that helped, or takes the mark back. */
export async function acceptAnswer({ ctx, actor, input }: Call<'thread:accept'>): Promise<Thread> {
  const { thread, room, membership } = await requireThreadFor(ctx, actor, input.threadId);
  const subject = { authorId: thread.author, isQuestion: thread.kind === 'question', isGone: thread.isGone };
  requireAllowed(can.acceptAnswer(actor, { thread: subject, membership }));
  if (thread.answerId === input.postId) return toThreadFor(ctx, actor.memberId, thread);
  const { subject: changed } = await appendChange(ctx, room._id, async (place, session) => {
    if (input.postId !== null) {
      const post = await findMessage(ctx, room._id, input.postId, session);
      if (!post || post.message.threadId !== thread._id) throw refuse('not_found');
      if (post.message.gone || post._id === thread.openingId)
        throw refuse('conflict', { message: 'Only an answer that is still there can be accepted.' });
    }
    const accepted = await updateThread(
      ctx,
      thread._id,
      { $set: { answerId: input.postId, changedSeq: place.seq } },
      session,
    );
    return { entry: { type: 'thread:changed', subject: thread._id }, subject: accepted };
  });
  return toThreadFor(ctx, actor.memberId, (changed as ThreadDocument | undefined) ?? thread);
}
