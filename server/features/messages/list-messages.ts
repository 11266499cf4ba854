import { requireJoinedRoom } from '#server/features/rooms/find-room.ts';
import type { Call } from '#server/platform/call.ts';
import type { MessagePage } from '#shared/contract/messages.ts';
import { refuse } from '#shared/errors.ts';
import { findMessage, findPage, findPageAround } from './message.store.ts';
import { toMessagePage } from './to-message-page.ts';

/** A page of chat: the newest, or beside a place. The same cost at any depth. */
export async function listMessages({ ctx, actor, input }: Call<'message:list'>): Promise<MessagePage> {
  const { roomId, around, before, after, limit } = input;
  await requireJoinedRoom(ctx, actor, roomId);
  const entry = around === undefined ? null : await findMessage(ctx, roomId, around);
  if (around !== undefined && (!entry || entry.message.threadId !== null)) throw refuse('not_found');
  const page = entry
    ? await findPageAround(ctx, entry, limit)
    : await findPage(ctx, { roomId, threadId: null, before, after, limit });
  const view = await toMessagePage(ctx, roomId, page);
  // Last of all: she may have left while this was read.
  await requireJoinedRoom(ctx, actor, roomId);
  return view;
}
