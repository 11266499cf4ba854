import { findEntriesById } from '#server/features/rooms/log/log.store.ts';
import { findTracesInRoom } from '#server/features/rooms/log/member-traces.store.ts';
import { listRoomIds } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';

/** What she answered with a word or an emoji, and to which message. */
export async function* exportReactions(ctx: Context, memberId: string) {
  for (const roomId of await listRoomIds(ctx)) {
    const traces = await findTracesInRoom(ctx, roomId, memberId);
    for (const { _id: messageId, message } of await findEntriesById(
      ctx,
      traces.map(({ _id }) => _id),
    ))
      for (const { word, memberIds } of message?.reactions ?? [])
        if (memberIds.includes(memberId)) yield { roomId, messageId, word };
  }
}
