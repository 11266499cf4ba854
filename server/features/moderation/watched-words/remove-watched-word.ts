import { recordAudit } from '#server/features/audit/record-audit.ts';
import { reloadWatched } from '#server/features/screening/watched/watched-in-force.ts';
import { deleteWatchedWord } from '#server/features/screening/watched/watched-word.store.ts';
import type { Call } from '#server/platform/call.ts';
import { inTransaction } from '#server/platform/database.ts';
import { done } from '#shared/contract/base.ts';
import { describeWatched } from './describe-watched.ts';
import { requireWatchedWord } from './require-watched-place.ts';

/** Stops watching a word. What it held stays held. */
export async function removeWatchedWord({ ctx, actor, input }: Call<'watchedWord:remove'>) {
  const word = await requireWatchedWord(ctx, actor, input.watchedWordId);
  const audit = { actorId: actor.memberId, action: 'watchedWord:removed', object: describeWatched(word), reason: '' };
  await inTransaction(ctx, async (session) => {
    await deleteWatchedWord(ctx, word._id, session);
    await recordAudit(ctx, audit, session);
  });
  await reloadWatched(ctx, word.room);
  return done;
}
