import type { DataPart } from '#server/features/accounts/data/data-parts.ts';
import { forgetSaid } from '../behaviour/history.ts';
import { forgetPace } from '../behaviour/require-pace.ts';
import { findWatchedWordsBy, forgetWhoAdded } from '../watched/watched-word.store.ts';

/** What she said last, which is in memory only, and the words that she let a room or the community watch for. */
export const screeningData: DataPart = {
  chapters: {
    watchedWords: async (ctx, memberId) =>
      (await findWatchedWordsBy(ctx, memberId)).map(({ room: roomId, phrase, verdict, addedAt }) => ({
        ...{ roomId, phrase, verdict, addedAt },
      })),
  },
  async erase(ctx, memberId) {
    forgetSaid(ctx, memberId);
    forgetPace(ctx, memberId);
    // The words protect the room, not her: they stay, and nobody has added them.
    await forgetWhoAdded(ctx, memberId);
  },
};
