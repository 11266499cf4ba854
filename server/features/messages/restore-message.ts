import type { Context } from '#server/platform/context.ts';
import { changeMessage } from './change-message.ts';

/**
 * Brings back what a moderator took down, as it was: words, marks and reactions. What its author withdrew stays gone. Doing it
 * twice changes nothing.
 */
export async function restoreMessage(
  ctx: Context,
  { roomId, messageId }: { roomId: string; messageId: string },
): Promise<void> {
  const { gone } = await changeMessage(ctx, { roomId, messageId }, ({ message }) =>
    message.gone?.by === 'moderator' ? { gone: undefined } : null,
  );
  if (!gone) await ctx.bus.publish(ctx, 'message:restored', { roomId, messageId });
}
