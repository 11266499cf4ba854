import { findRoomFor, type RoomPlace, requireAllowed } from '#server/features/rooms/find-room.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import type { ThreadDocument } from './thread.model.ts';
import { findThread } from './thread.store.ts';

export type ThreadPlace = RoomPlace & { thread: ThreadDocument };

/** The only way to get a thread: through the room that she is in. */
export async function requireThreadFor(ctx: Context, actor: Actor, threadId: string): Promise<ThreadPlace> {
  const thread = await findThread(ctx, threadId);
  const place = thread && (await findRoomFor(ctx, actor, thread.room));
  if (!thread || !place) throw refuse('not_found');
  requireAllowed(can.readRoom(actor, place));
  return { ...place, thread };
}
