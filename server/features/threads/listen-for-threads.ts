import { registerReleaser, toDraft } from '#server/features/messages/held/release-held.ts';
import { findSentBefore } from '#server/features/messages/message.store.ts';
import { AlreadySent } from '#server/features/rooms/log/already-sent.ts';
import type { Context } from '#server/platform/context.ts';
import { reviveThreadOpenedBy } from './revive-thread.ts';
import { savePost } from './save-post.ts';
import { linkOrigin, saveThread } from './save-thread.ts';
import { endThreadOpenedBy } from './thread.store.ts';

/** What threads do when something happens further left: approved posts arrive, and a thread goes with its opening post. */
export function listenForThreads(ctx: Context): void {
  ctx.bus.on('message:gone', (_ctx, { messageId }) => endThreadOpenedBy(ctx, messageId));
  ctx.bus.on('message:restored', (_ctx, { messageId }) => reviveThreadOpenedBy(ctx, messageId));
  registerReleaser(ctx, 'post', async (_ctx, held) => {
    if (!held.threadId) throw new Error(`held post ${held._id} names no thread`);
    const draft = { ...toDraft(held), threadId: held.threadId };
    return savePost(ctx, draft).catch(foundBefore(ctx, held));
  });
  registerReleaser(ctx, 'thread', async (_ctx, held) => {
    if (!held.thread) throw new Error(`held thread ${held._id} has no title`);
    const entry = await saveThread(ctx, toDraft(held), held.thread).catch(foundBefore(ctx, held));
    if (entry?.message.threadId && held.thread.fromMessageId)
      await linkOrigin(ctx, held.room, held.thread.fromMessageId, entry.message.threadId);
    return entry;
  });
}

function foundBefore(ctx: Context, { author, clientId }: { author: string; clientId: string }) {
  return (error: unknown) => {
    if (error instanceof AlreadySent) return findSentBefore(ctx, author, clientId);
    throw error;
  };
}
