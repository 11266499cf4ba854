import { findMessage, findPage, findPageAround } from '#server/features/messages/message.store.ts';
import { toMessagePage } from '#server/features/messages/to-message-page.ts';
import type { Call } from '#server/platform/call.ts';
import type { MessagePage } from '#shared/contract/messages.ts';
import { refuse } from '#shared/errors.ts';
import { requireThreadFor } from './find-thread.ts';

/** Posts of a thread, from the first. */
export async function listPosts({ ctx, actor, input }: Call<'post:list'>): Promise<MessagePage> {
  const { thread, room } = await requireThreadFor(ctx, actor, input.threadId);
  const { around, before, limit } = input;
  const entry = around === undefined ? null : await findMessage(ctx, room._id, around);
  if (around !== undefined && entry?.message.threadId !== thread._id) throw refuse('not_found');
  const after = before === undefined ? (input.after ?? 0) : undefined;
  const page = entry
    ? await findPageAround(ctx, entry, limit)
    : await findPage(ctx, { roomId: room._id, threadId: thread._id, before, after, limit });
  const view = await toMessagePage(ctx, room._id, page);
  // Last of all: she may have left while this was read.
  await requireThreadFor(ctx, actor, input.threadId);
  return view;
}
