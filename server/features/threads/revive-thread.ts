import { appendChange } from '#server/features/rooms/log/room-log.ts';
import type { Context } from '#server/platform/context.ts';
import { findThreadOpenedBy, updateThread } from './thread.store.ts';

/** A thread comes back with its opening post, and everyone in the room hears so. */
export async function reviveThreadOpenedBy(ctx: Context, openingId: string): Promise<void> {
  const thread = await findThreadOpenedBy(ctx, openingId);
  if (!thread?.isGone) return;
  await appendChange(ctx, thread.room, async ({ seq }, session) => ({
    subject: await updateThread(ctx, thread._id, { $set: { isGone: false, changedSeq: seq } }, session),
    entry: { type: 'thread:changed', subject: thread._id },
  }));
}
