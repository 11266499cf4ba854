import { recordAudit } from '#server/features/audit/record-audit.ts';
import { reloadWatched } from '#server/features/screening/watched/watched-in-force.ts';
import { updateWatchedWord } from '#server/features/screening/watched/watched-word.store.ts';
import type { Call } from '#server/platform/call.ts';
import { inTransaction } from '#server/platform/database.ts';
import type { WatchedWord } from '#shared/contract/watched-words.ts';
import { refuse } from '#shared/errors.ts';
import { describeWatched } from './describe-watched.ts';
import { requireWatchedWord } from './require-watched-place.ts';
import { toWatchedWord } from './watched-word.view.ts';

/** Changes a watched word, or turns it on or off. The next message is read with it. */
export async function changeWatchedWord({ ctx, actor, input }: Call<'watchedWord:update'>): Promise<WatchedWord> {
  const { watchedWordId, ...asked } = input;
  const word = await requireWatchedWord(ctx, actor, watchedWordId);
  const change = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const audit = {
    actorId: actor.memberId,
    action: 'watchedWord:changed',
    object: describeWatched(word),
    reason: JSON.stringify(change),
  };
  const changed = await inTransaction(ctx, async (session) => {
    const saved = await updateWatchedWord(ctx, word._id, { $set: change }, session);
    if (!saved) throw refuse('not_found');
    await recordAudit(ctx, audit, session);
    return saved;
  });
  await reloadWatched(ctx, word.room);
  return toWatchedWord(ctx, changed);
}
