import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { normalise } from './normalise.ts';
import { findLexiconReasons } from './steps/lexicon.ts';
import type { Reason } from './verdict.ts';
import { toVerdict, type Verdict, weaken } from './verdict.ts';
import { findWords, type Words } from './words.ts';
import type { Normalised } from './normalise.ts';

/** Where words enter. */
export type Surface =
  | 'message'
  | 'post'
  | 'title'
  | 'roomName'
  | 'reaction'
  | 'displayName'
  | 'fileName'
  | 'contentNote'
  | 'conversationNote'
  | 'charter';

/** What every step reads: the text as typed, as it is matched, and its words. */
export type Screened = { original: string; normalised: Normalised; words: Words; lexicon: Lexicon; lang?: string };
export type JudgeInput = { surface: Surface; lexicon: Lexicon; lang?: string };

/** Judges a text by itself: pure steps in a declared order, each with its reasons; the strongest wins. */
export function judgeText(text: string, { surface, lexicon, lang }: JudgeInput): Verdict {
  const normalised = normalise(text);
  const screened: Screened = { original: text, normalised, words: findWords(normalised), lexicon, lang };
  const reasons = steps.flatMap((step) => step(screened));
  // Nobody is stopped because of her name.
  return toVerdict(surface === 'displayName' ? reasons.map((reason) => weaken(reason, 'note')) : reasons);
}

const steps: Array<(screened: Screened) => Reason[]> = [findLexiconReasons];
