import { type Context, remember } from '#server/platform/context.ts';
import type { Reason } from '../verdict.ts';
import { compileWatched, type Watched } from './compile-watched.ts';
import { findWatched } from './find-watched.ts';
import type { WatchedWordDocument } from './watched-word.model.ts';
import { findAllOn, findWatchedWords } from './watched-word.store.ts';

const EVERYWHERE = '';

/** The words that work, compiled, by place. `turn`: places are read again one after the other, so that the last is newest. */
const inForce = remember('watched words', () => ({ places: new Map<string, Watched>(), turn: Promise.resolve() }));

/** At a start, before anybody can write. */
export async function loadWatched(ctx: Context): Promise<void> {
  const all = await findAllOn(ctx);
  for (const place of new Set(all.map(({ room }) => room)))
    putInForce(
      ctx,
      place,
      all.filter(({ room }) => room === place),
    );
}

/** After a change; what was changed is in force when this returns. */
export function reloadWatched(ctx: Context, room: string | null): Promise<void> {
  const state = inForce(ctx);
  const reloaded = state.turn.then(async () => putInForce(ctx, room, await findWatchedWords(ctx, room)));
  state.turn = reloaded.catch(() => undefined);
  return reloaded;
}

function putInForce(ctx: Context, room: string | null, words: WatchedWordDocument[]): void {
  const working = words.filter(({ isOn }) => isOn);
  if (working.length === 0) inForce(ctx).places.delete(room ?? EVERYWHERE);
  else inForce(ctx).places.set(room ?? EVERYWHERE, compileWatched(working));
}

/** Watched words of the community, and of the room where there is one. */
export function findWatchedReasons(ctx: Context, text: string, roomId: string | undefined): Reason[] {
  const { places } = inForce(ctx);
  if (places.size === 0) return [];
  return [EVERYWHERE, roomId].flatMap((place) => {
    const watched = place === undefined ? undefined : places.get(place);
    return watched ? findWatched(text, watched) : [];
  });
}
