import { findJudgedEnd } from '../find-judged-end.ts';
import { normalise } from '../normalise.ts';
import { findLexiconReasons } from '../steps/lexicon.ts';
import { type Reason, weaken } from '../verdict.ts';
import { findWords } from '../words.ts';
import type { Watched } from './compile-watched.ts';

/**
 * Where a text has watched words, in whichever disguise, with what their stewards asked for. Reads as far as every other
 * rule does: what is longer waits for a person anyway.
 */
export function findWatched(whole: string, { lexicon, words }: Watched): Reason[] {
  const text = whole.slice(0, findJudgedEnd(whole));
  const normalised = normalise(text);
  const screened = { original: text, normalised, words: findWords(normalised), lexicon };
  return findLexiconReasons(screened).flatMap((reason) => {
    const word = words.get(reason.rule);
    // A word that is watched where it is aimed at somebody means nothing elsewhere.
    if (!word || (word.needsPerson && reason.verdict === 'note')) return [];
    return [weaken(reason, word.verdict)];
  });
}
