import { requireAllowed } from '#server/features/rooms/find-room.ts';
import type { Call } from '#server/platform/call.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { can } from '#shared/policy/can.ts';
import { requireThreadFor } from './find-thread.ts';
import { saveAnswer } from './save-answer.ts';
import { toThreadFor } from './view-thread.ts';

/** Marks the answer that helped, or takes the mark back. */
export async function acceptAnswer({ ctx, actor, input }: Call<'thread:accept'>): Promise<Thread> {
  const { thread, membership } = await requireThreadFor(ctx, actor, input.threadId);
  const subject = { authorId: thread.author, isQuestion: thread.kind === 'question', isGone: thread.isGone };
  requireAllowed(can.acceptAnswer(actor, { thread: subject, membership }));
  return toThreadFor(ctx, actor.memberId, await saveAnswer(ctx, thread, input.postId));
}
