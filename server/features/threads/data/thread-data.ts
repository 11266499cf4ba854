import type { DataPart } from '#server/features/accounts/data/data-parts.ts';
import { findCards } from '#server/features/members/find-cards.ts';
import { appendChange } from '#server/features/rooms/log/room-log.ts';
import type { Context } from '#server/platform/context.ts';
import type { ThreadDocument } from '../thread.model.ts';
import { deleteReads, findReadsOf, findThreadsBy, updateThread } from '../thread.store.ts';

/** The threads she opened, and how far she has read. What she wrote in them is among her messages. */
export const threadData: DataPart = {
  chapters: {
    threads: async (ctx, memberId) =>
      (await findThreadsBy(ctx, memberId)).map(
        ({ _id: id, room: roomId, kind, title, lang, openingId, answerId, startedAt }) => ({
          ...{ id, roomId, kind, title, lang, openingId, answerId, startedAt },
        }),
      ),
    threadReads: exportReads,
  },
  async erase(ctx, memberId) {
    for (const thread of await findThreadsBy(ctx, memberId)) await eraseTitle(ctx, thread);
    const readIds: string[] = [];
    for await (const { readId } of findReadsOf(ctx, memberId)) readIds.push(readId);
    await deleteReads(ctx, readIds);
  },
};

/** Of threads that somebody opened without a name nothing: whose they are must not be guessed from who comes back to them. */
async function* exportReads(ctx: Context, memberId: string) {
  for await (const { thread, readNumber } of findReadsOf(ctx, memberId)) {
    const [author] = await findCards(ctx, [thread.author]);
    if (!author?.isPersona) yield { threadId: thread._id, readNumber };
  }
}

/** The title is hers like the opening post, with which the thread leaves the lists. What others answered stays where it is. */
async function eraseTitle(ctx: Context, { _id, room }: ThreadDocument): Promise<void> {
  await appendChange(ctx, room, async ({ seq }, session) => {
    const gone = { title: '', author: ctx.clock.newId(), isGone: true, changedSeq: seq };
    const subject = await updateThread(ctx, _id, { $set: gone, $unset: { lang: 1 } }, session);
    return { subject, entry: { type: 'thread:changed', subject: _id } };
  });
}
