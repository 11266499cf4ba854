import { normalise } from '../normalise.ts';
import { findLexiconReasons } from '../steps/lexicon.ts';
import { type Reason, weaken } from '../verdict.ts';
import { findWords } from '../words.ts';
import type { Watched } from './compile-watched.ts';

/** Where a text has watched words, in whichever disguise, with what their stewards asked for. */
export function findWatched(text: string, { lexicon, words }: Watched): Reason[] {
  const normalised = normalise(text);
  const screened = { original: text, normalised, words: findWords(normalised), lexicon };
  return findLexiconReasons(screened).flatMap((reason) => {
    const word = words.get(reason.rule);
    // A word that is watched where it is aimed at somebody means nothing elsewhere.
    if (!word || (word.needsPerson && reason.verdict === 'note')) return [];
    return [weaken(reason, word.verdict)];
  });
}
