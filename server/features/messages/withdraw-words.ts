import type { Context } from '#server/platform/context.ts';
import type { Message } from '#shared/contract/messages.ts';
import { changeMessage } from './change-message.ts';
import { withoutWords } from './without-words.ts';

/**
 * Words that their author takes back leave the database too, and everyone’s screen. What a report has sealed stays with its
 * case. `by` is the member who must still be in the room. Doing it twice changes nothing.
 */
export async function withdrawWords(
  ctx: Context,
  place: { roomId: string; messageId: string; by?: string },
): Promise<Message> {
  const message = await changeMessage(ctx, place, (entry, { at }) => {
    if (entry.message.gone) return null;
    return { ...withoutWords, gone: { by: 'author', at } };
  });
  await ctx.bus.publish(ctx, 'message:gone', { roomId: place.roomId, messageId: place.messageId, by: 'author' });
  return message;
}
