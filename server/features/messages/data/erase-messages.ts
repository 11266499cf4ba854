import { findTracesOfAuthor, type Trace } from '#server/features/rooms/log/member-traces.store.ts';
import type { Context } from '#server/platform/context.ts';
import { changeMessage } from '../change-message.ts';
import { withoutWords } from '../without-words.ts';

/** As many as the log writes in one transaction. */
const AT_ONCE = 50;

/**
 * Makes a tombstone of everything she ever sent: the newest first, which is what others have on their screens. Each gets an author
 * of its own that nobody is, so that not even two of them can be told to be of one person.
 */
export async function eraseMessages(ctx: Context, memberId: string): Promise<void> {
  const traces = await findTracesOfAuthor(ctx, memberId);
  traces.sort((a, b) => b.at.getTime() - a.at.getTime());
  for (let from = 0; from < traces.length; from += AT_ONCE)
    await Promise.all(traces.slice(from, from + AT_ONCE).map((trace) => eraseMessage(ctx, trace, memberId)));
}

async function eraseMessage(ctx: Context, { _id: messageId, room: roomId }: Trace, memberId: string): Promise<void> {
  await changeMessage(ctx, { roomId, messageId }, ({ message }, { at }) => {
    if (message.author !== memberId) return null;
    // What a moderator took down kept its words, so that they could come back: they cannot any more.
    const gone = { by: 'author' as const, at: message.gone?.at ?? at };
    const alsoGone = { lang: undefined, replyTo: undefined, for: undefined, editedAt: undefined };
    return { ...withoutWords, ...alsoGone, gone, author: ctx.clock.newId() };
  });
  await ctx.bus.publish(ctx, 'message:gone', { roomId, messageId, by: 'author' });
}
