import { composeMessage } from '#server/features/messages/compose-message.ts';
import type { Draft } from '#server/features/messages/draft.ts';
import type { MessageEntry } from '#server/features/messages/message.store.ts';
import { AlreadySent } from '#server/features/rooms/log/already-sent.ts';
import { findMessageEntry } from '#server/features/rooms/log/log.store.ts';
import { appendChange } from '#server/features/rooms/log/room-log.ts';
import { requireStillIn } from '#server/features/rooms/membership.store.ts';
import type { Context } from '#server/platform/context.ts';
import { updateThread } from './thread.store.ts';

/** Saves a post: the same log and the same promise as a message, numbered within its thread. */
export async function savePost(
  ctx: Context,
  draft: Draft & { threadId: string },
  { by }: { by?: string } = {},
): Promise<MessageEntry> {
  const message = await composeMessage(ctx, draft);
  const { entry } = await appendChange(ctx, draft.roomId, async (place, session) => {
    // Approved words arrive also when their author has left since; she herself must still be in.
    if (by) await requireStillIn(ctx, { room: draft.roomId, member: by }, session);
    const first = { 'message.author': draft.authorId, 'message.clientId': draft.clientId };
    if (await findMessageEntry(ctx, first, session)) throw new AlreadySent();
    const thread = await updateThread(
      ctx,
      draft.threadId,
      { $inc: { lastNumber: 1 }, $set: { lastAt: place.at } },
      session,
    );
    const body = { ...message, threadId: draft.threadId, number: thread.lastNumber, changedSeq: place.seq };
    return { entry: { type: 'message:sent', message: body } };
  });
  return entry as MessageEntry;
}
