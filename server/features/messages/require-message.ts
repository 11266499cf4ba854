import { type RoomPlace, requireJoinedRoom } from '#server/features/rooms/find-room.ts';
import { isSilenced } from '#server/features/sanctions/find-silence.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { findMessage, type MessageEntry } from './message.store.ts';

export type MessagePlace = RoomPlace & { entry: MessageEntry; isSilenced: boolean };

/** A message of a room that she is in, with what the policies ask about it. */
export async function requireMessageFor(
  ctx: Context,
  actor: Actor,
  { roomId, messageId }: { roomId: string; messageId: string },
): Promise<MessagePlace> {
  const place = await requireJoinedRoom(ctx, actor, roomId);
  const entry = await findMessage(ctx, roomId, messageId);
  if (!entry) throw refuse('not_found');
  return { ...place, entry, isSilenced: await isSilenced(ctx, actor.memberId, roomId) };
}

/** The same as the policies want it, with the message as it stands inside the transaction. */
export function toSubject(place: MessagePlace, entry: MessageEntry = place.entry) {
  return { ...place, message: { authorId: entry.message.author, isGone: entry.message.gone !== undefined } };
}
