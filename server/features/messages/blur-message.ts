import type { Context } from '#server/platform/context.ts';
import { changeMessage } from './change-message.ts';

type OneMessage = { roomId: string; messageId: string };

/** Puts a message behind a moderator’s content note, and remembers the author’s. Doing it twice changes nothing. */
export async function blurMessage(
  ctx: Context,
  { roomId, messageId, note }: OneMessage & { note: string },
): Promise<void> {
  await changeMessage(ctx, { roomId, messageId }, ({ message }) => {
    if (message.gone || (message.blurred && message.contentNote === note)) return null;
    const noteBefore = message.blurred ? message.blurred.noteBefore : (message.contentNote ?? null);
    return { contentNote: note, blurred: { noteBefore } };
  });
}

/** Takes the moderator’s note away; the author’s stands there again. */
export async function unblurMessage(ctx: Context, { roomId, messageId }: OneMessage): Promise<void> {
  await changeMessage(ctx, { roomId, messageId }, ({ message }) =>
    message.blurred ? { contentNote: message.blurred.noteBefore ?? undefined, blurred: undefined } : null,
  );
}
