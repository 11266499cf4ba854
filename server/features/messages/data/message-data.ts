import type { DataPart } from '#server/features/accounts/data/data-parts.ts';
import type { Context } from '#server/platform/context.ts';
import { deleteHeldOf, findAllWaitingOf, findHeldOf } from '../held/held.store.ts';
import { takeBackHeld } from '../held/withdraw-held.ts';
import { eraseMessages } from './erase-messages.ts';
import { eraseTraces } from './erase-traces.ts';
import { exportMessages } from './export-messages.ts';
import { exportReactions } from './export-reactions.ts';

/** Her words in chats, threads and conversations, those that wait, and her answers to the words of others. */
export const messageData: DataPart = {
  chapters: {
    messages: exportMessages,
    heldMessages: async (ctx, memberId) =>
      (await findHeldOf(ctx, memberId)).map(({ _id: id, room: roomId, ...held }) => {
        const { kind, threadId, text, heldAt, reason, state, replyTo, lang, contentNote, target: edits, thread } = held;
        return {
          ...{ id, roomId, threadId, kind, state, heldAt, reason, text, lang, contentNote, replyTo, edits, thread },
        };
      }),
    reactions: exportReactions,
  },
  async erase(ctx, memberId) {
    await eraseHeld(ctx, memberId);
    await eraseMessages(ctx, memberId);
    await eraseTraces(ctx, memberId);
  },
};

/** Nobody has to decide about what is taken back; then nothing of it is left, whatever was decided before. */
async function eraseHeld(ctx: Context, memberId: string): Promise<void> {
  for (const { _id } of await findAllWaitingOf(ctx, memberId)) await takeBackHeld(ctx, _id);
  await deleteHeldOf(ctx, memberId);
}
