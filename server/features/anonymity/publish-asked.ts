import { applyEdit } from '#server/features/messages/edit-message.ts';
import { tellOfDistress } from '#server/features/messages/follow-up.ts';
import type { HeldDocument } from '#server/features/messages/held/held.model.ts';
import { toDraft } from '#server/features/messages/held/release-held.ts';
import { findMessage, findSentBefore, type MessageEntry } from '#server/features/messages/message.store.ts';
import { AlreadySent } from '#server/features/rooms/log/already-sent.ts';
import { savePost } from '#server/features/threads/save-post.ts';
import { saveThread } from '#server/features/threads/save-thread.ts';
import { findThread } from '#server/features/threads/thread.store.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';

/** Approved words arrive where they were going, under the name for their thread. False where that place is gone. */
export async function publishAsked(ctx: Context, held: HeldDocument): Promise<boolean> {
  if (held.kind === 'askedEdit') return publishEdit(ctx, held);
  const entry = await publishNew(ctx, held).catch((error: unknown) => {
    if (error instanceof AlreadySent) return findSentBefore(ctx, held.author, held.clientId);
    throw error;
  });
  if (!entry) return false;
  const reasons = held.reasons.map((reason) => ({ ...reason, verdict: 'note' as const }));
  await tellOfDistress(ctx, entry, reasons, false);
  return true;
}

async function publishNew(ctx: Context, held: HeldDocument): Promise<MessageEntry | null> {
  const draft = toDraft(held);
  if (held.kind === 'askedThread') {
    const { title = '', id } = held.thread ?? {};
    return saveThread(ctx, draft, { title, kind: 'question', id });
  }
  const thread = await findThread(ctx, held.threadId ?? '');
  if (!thread || thread.isGone) return null;
  return savePost(ctx, { ...draft, threadId: thread._id });
}

async function publishEdit(ctx: Context, held: HeldDocument): Promise<boolean> {
  const place = { roomId: held.room, messageId: held.target ?? '', authorId: held.author };
  const entry = await findMessage(ctx, place.roomId, place.messageId);
  if (!entry || entry.message.gone) return false;
  await applyEdit(ctx, { ...place, text: held.text }, ({ message }) => {
    if (message.gone) throw refuse('conflict');
  });
  return true;
}
