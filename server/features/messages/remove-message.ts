import type { Context } from '#server/platform/context.ts';
import { changeMessage } from './change-message.ts';

/**
 * Takes a message or post down on a moderator’s word. It leaves every open screen with the event, and every page and
 * catch-up from then on; the words stay in the database, for the case and so that they can come back. Doing it twice changes
 * nothing.
 */
export async function removeMessage(
  ctx: Context,
  { roomId, messageId, rule }: { roomId: string; messageId: string; rule?: string },
): Promise<void> {
  await changeMessage(ctx, { roomId, messageId }, (entry, { at }) => {
    if (entry.message.gone) return null;
    return { gone: { by: 'moderator', at, ...(rule && { rule }) } };
  });
  await ctx.bus.publish(ctx, 'message:gone', { roomId, messageId, by: 'moderator' });
}
