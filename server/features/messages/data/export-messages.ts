import type { MessageEntry } from '#server/features/rooms/log/log.model.ts';
import { findEntriesById } from '#server/features/rooms/log/log.store.ts';
import { findTracesOfAuthor } from '#server/features/rooms/log/member-traces.store.ts';
import type { Context } from '#server/platform/context.ts';

const MESSAGES_A_READ = 200;

/** Her messages and posts, room by room in the order of the log: first only where they are, then some at a time. */
export async function* exportMessages(ctx: Context, memberId: string) {
  const ids = (await findTracesOfAuthor(ctx, memberId)).map(({ _id }) => _id);
  for (let from = 0; from < ids.length; from += MESSAGES_A_READ) {
    const wanted = ids.slice(from, from + MESSAGES_A_READ);
    const entryOf = new Map((await findEntriesById(ctx, wanted)).map((entry) => [entry._id, entry as MessageEntry]));
    for (const id of wanted) {
      const entry = entryOf.get(id);
      // Whoever leaves while this is read takes no more along.
      if (entry && entry.message.author === memberId) yield toOwnMessage(entry);
    }
  }
}

/** What others have said to it is counted, and not whose it was. Of what is gone, only that it was there. */
function toOwnMessage({ _id: id, room: roomId, seq, at, message }: MessageEntry) {
  const { threadId, number, gone } = message;
  const place = { id, roomId, threadId, number, seq, sentAt: at };
  if (gone) return { ...place, state: gone.by === 'author' ? 'withdrawn' : 'removed', gone };
  const { text, lang, contentNote, blurred, replyTo, editedAt, versions, reactions, grewIntoThreadId } = message;
  return {
    ...{ ...place, state: 'sent', text, lang, contentNote, grewIntoThreadId, editedAt },
    ...(blurred && { isNoteByModerator: true }),
    ...(replyTo && { answers: replyTo.id }),
    ...(versions && { earlier: versions }),
    ...(reactions && { reactions: reactions.map(({ word, memberIds }) => ({ word, count: memberIds.length })) }),
  };
}
