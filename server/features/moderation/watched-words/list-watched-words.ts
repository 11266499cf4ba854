import { findWatchedWords } from '#server/features/screening/watched/watched-word.store.ts';
import type { Call } from '#server/platform/call.ts';
import { requireWatchedPlace } from './require-watched-place.ts';
import { toWatchedWords } from './watched-word.view.ts';

export async function listWatchedWords({ ctx, actor, input }: Call<'watchedWord:list'>) {
  const room = await requireWatchedPlace(ctx, actor, input.roomId);
  return { words: await toWatchedWords(ctx, await findWatchedWords(ctx, room)) };
}
