import { changeMessage } from '#server/features/messages/change-message.ts';
import { composeMessage } from '#server/features/messages/compose-message.ts';
import type { Draft } from '#server/features/messages/draft.ts';
import type { MessageEntry } from '#server/features/messages/message.store.ts';
import { AlreadySent } from '#server/features/rooms/log/already-sent.ts';
import { findMessageEntry } from '#server/features/rooms/log/log.store.ts';
import { appendChange } from '#server/features/rooms/log/room-log.ts';
import { requireStillIn } from '#server/features/rooms/membership.store.ts';
import type { Context } from '#server/platform/context.ts';
import { insertThread } from './thread.store.ts';

export type NewThread = {
  title: string;
  kind: 'question' | 'topic';
  fromMessageId?: string | undefined;
  by?: string;
  /** Where it was given before the thread is there. */
  id?: string | undefined;
};

/** Saves a thread with its opening post, both or neither. */
export async function saveThread(
  ctx: Context,
  draft: Draft,
  { title, kind, by, id }: NewThread,
): Promise<MessageEntry> {
  const message = await composeMessage(ctx, { ...draft, replyTo: undefined });
  const threadId = id ?? ctx.clock.newId();
  const { entry } = await appendChange(ctx, draft.roomId, async (place, session) => {
    if (by) await requireStillIn(ctx, { room: draft.roomId, member: by }, session);
    const first = { 'message.author': draft.authorId, 'message.clientId': draft.clientId };
    if (await findMessageEntry(ctx, first, session)) throw new AlreadySent();
    const moments = { startedAt: place.at, lastAt: place.at, changedSeq: place.seq, lastNumber: 1 };
    const fixed = {
      _id: threadId,
      room: draft.roomId,
      author: draft.authorId,
      openingId: place._id,
      answerId: null,
      isGone: false,
    };
    await insertThread(ctx, { ...fixed, ...moments, title, kind, ...(draft.lang && { lang: draft.lang }) }, session);
    return { entry: { type: 'message:sent', message: { ...message, threadId, number: 1, changedSeq: place.seq } } };
  });
  return entry as MessageEntry;
}

/** Lets the chat message that a thread grew from point to it. Safe to repeat; the first thread stays. */
export async function linkOrigin(ctx: Context, roomId: string, messageId: string, threadId: string): Promise<void> {
  await changeMessage(ctx, { roomId, messageId }, ({ message }) =>
    message.gone || message.threadId !== null || message.grewIntoThreadId ? null : { grewIntoThreadId: threadId },
  );
}
