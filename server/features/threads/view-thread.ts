import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { requireThreadFor } from './find-thread.ts';
import type { ThreadDocument } from './thread.model.ts';
import { toThreads } from './thread.view.ts';

export async function viewThread({ ctx, actor, input }: Call<'thread:view'>) {
  const { thread: document } = await requireThreadFor(ctx, actor, input.threadId);
  const thread = await toThreadFor(ctx, actor.memberId, document);
  return { thread, members: await findCards(ctx, [thread.authorId]) };
}

export async function toThreadFor(ctx: Context, memberId: string, document: ThreadDocument): Promise<Thread> {
  const [thread] = await toThreads(ctx, memberId, [document]);
  return thread as Thread;
}
