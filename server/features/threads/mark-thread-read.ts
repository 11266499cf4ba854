import type { Call } from '#server/platform/call.ts';
import { audience } from '#server/platform/publisher.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { requireThreadFor } from './find-thread.ts';
import { saveReadNumber } from './thread.store.ts';
import { toThreadFor } from './view-thread.ts';

/** Remembers how far she has read a thread; only her own devices hear of it. */
export async function markThreadRead({ ctx, actor, input }: Call<'thread:markRead'>): Promise<Thread> {
  const { thread, room } = await requireThreadFor(ctx, actor, input.threadId);
  const readNumber = Math.min(input.number, thread.lastNumber);
  await saveReadNumber(ctx, actor.memberId, thread._id, readNumber);
  ctx.publisher.to(audience.member(actor.memberId), 'thread:read', {
    roomId: room._id,
    threadId: thread._id,
    readNumber,
  });
  return toThreadFor(ctx, actor.memberId, thread);
}
