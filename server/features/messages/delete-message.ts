import { requireAllowed } from '#server/features/rooms/find-room.ts';
import type { Call } from '#server/platform/call.ts';
import type { Message } from '#shared/contract/messages.ts';
import { can } from '#shared/policy/can.ts';
import { changeMessage } from './change-message.ts';
import { requireMessageFor, toSubject } from './require-message.ts';

/** Withdraws her own words: they leave the database too. What a report has sealed stays with its case. */
export async function deleteMessage({ ctx, actor, input }: Call<'message:delete'>): Promise<Message> {
  const place = await requireMessageFor(ctx, actor, input);
  requireAllowed(can.deleteMessage(actor, toSubject(place)));
  const message = await changeMessage(ctx, { ...input, by: actor.memberId }, (entry, { at }) => {
    if (entry.message.gone) return null;
    const words = {
      text: '',
      tree: undefined,
      versions: undefined,
      mentions: undefined,
      reactions: undefined,
      contentNote: undefined,
      blurred: undefined,
    };
    return { ...words, gone: { by: 'author', at } };
  });
  await ctx.bus.publish(ctx, 'message:gone', { roomId: input.roomId, messageId: input.messageId, by: 'author' });
  return message;
}
