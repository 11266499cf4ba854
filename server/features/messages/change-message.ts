import type { ClientSession } from 'mongoose';
import type { MessageBody } from '#server/features/rooms/log/log.model.ts';
import { appendChange, type Place } from '#server/features/rooms/log/room-log.ts';
import { requireStillIn } from '#server/features/rooms/membership.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { Message } from '#shared/contract/messages.ts';
import { refuse } from '#shared/errors.ts';
import { findMessage, type MessageEntry, updateMessage } from './message.store.ts';
import { toMessageViews } from './message.view.ts';

type Change = { [Field in keyof MessageBody]?: MessageBody[Field] | undefined };

/**
 * Changes a message and says so in its room’s log, both or neither. `decide` sees the message as it stands at that place of
 * the log, and refuses, or answers with what changes; `null` leaves it as it is. `by` is the member who must still be in
 * the room then.
 */
export async function changeMessage(
  ctx: Context,
  { roomId, messageId, by }: { roomId: string; messageId: string; by?: string },
  decide: (entry: MessageEntry, place: Place, session: ClientSession) => Change | null,
): Promise<Message> {
  let unchanged: MessageEntry | null = null;
  try {
    const { subject } = await appendChange(ctx, roomId, async (place, session) => {
      if (by) await requireStillIn(ctx, { room: roomId, member: by }, session);
      const entry = await findMessage(ctx, roomId, messageId, session);
      if (!entry) throw refuse('not_found');
      const change = decide(entry, place, session);
      unchanged = change ? null : entry;
      if (!change) throw nothingToChange;
      const changed = await updateMessage(ctx, entry, { ...change, changedSeq: place.seq }, session);
      return { entry: { type: 'message:changed', subject: messageId }, subject: changed };
    });
    const [message] = await toMessageViews(ctx, [
      (subject as MessageEntry | undefined) ?? ((await findMessage(ctx, roomId, messageId)) as MessageEntry),
    ]);
    return message as Message;
  } catch (error) {
    if (error !== nothingToChange || !unchanged) throw error;
    const [message] = await toMessageViews(ctx, [unchanged]);
    return message as Message;
  }
}

const nothingToChange = refuse('conflict');
