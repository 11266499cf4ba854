import { compileWatched } from '#server/features/screening/watched/compile-watched.ts';
import { findWatched } from '#server/features/screening/watched/find-watched.ts';
import { refuse } from '#shared/errors.ts';

const MAX_WORDS = 6;
const hasMeaning = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Refuses what could never be found in a text, rather than let somebody rely on it. */
export function requireFindable(phrase: string): void {
  if (phrase.split(/\s+/).length > MAX_WORDS) throw wrong('Watch for at most six words at once.');
  const wording = { _id: 'tried', phrase, verdict: 'hold' as const, needsPerson: false, exceptions: [] };
  if (!hasMeaning.test(phrase) || findWatched(phrase, compileWatched([wording])).length === 0)
    throw wrong('This cannot be found in a text. Use a word, a number or an emoji.');
}

function wrong(message: string) {
  return refuse('bad_input', { message, fields: [{ path: 'phrase', message }] });
}
