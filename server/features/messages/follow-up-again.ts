import { isConversation } from '#server/features/rooms/conversation/is-conversation.ts';
import { findRoom } from '#server/features/rooms/room.store.ts';
import { screenText } from '#server/features/screening/screen-text.ts';
import type { Context } from '#server/platform/context.ts';
import { tellOfDistress } from './follow-up.ts';
import type { MessageEntry } from './message.store.ts';

/** A client tries again for as long as its answer was lost, not for a message of last week. */
const STILL_NEW_MS = 60 * 60_000;

/**
 * A message is found to have been delivered by an earlier try, which may have died right after it: whoever told of distress
 * in it is offered help now.
 */
export async function followUpAgain(ctx: Context, sent: MessageEntry): Promise<void> {
  const { room: roomId, message, at } = sent;
  if (message.gone || ctx.clock.now().getTime() - at.getTime() > STILL_NEW_MS) return;
  const { reasons } = screenText(ctx, { text: message.text, surface: message.threadId ? 'post' : 'message', roomId });
  const room = reasons.length > 0 ? await findRoom(ctx, roomId) : null;
  if (room) await tellOfDistress(ctx, sent, reasons, isConversation(room));
}
