import { findJudgedEnd } from './find-judged-end.ts';
import { type Token, toTokens } from './grammar/tokens.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { type Normalised, normalise } from './normalise.ts';
import { findDisclosureReasons } from './steps/disclosure.ts';
import { findIdentityReasons } from './steps/identity.ts';
import { findLexiconReasons } from './steps/lexicon.ts';
import { findPersonalReasons } from './steps/personal.ts';
import type { Reason } from './verdict.ts';
import { toVerdict, type Verdict, weaken } from './verdict.ts';
import { findWords, type Words } from './words.ts';

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
  | 'joinNote'
  | 'charter';

/** What every step reads: the text as typed, as it is matched, and its words. */
export type Screened = {
  original: string;
  normalised: Normalised;
  words: Words;
  tokens: Token[];
  lexicon: Lexicon;
  isGuarded: boolean;
};
export type JudgeInput = {
  surface: Surface;
  lexicon: Lexicon;
  lang?: string;
  /** Written by a young member, or without a name: a stranger must not be able to find her by it. */
  isGuarded?: boolean;
};

/** A number may be watched for. */
const saysSomething = /[\p{L}\p{N}]/u;

/** Judges a text by itself: pure steps in a declared order, each with its reasons; the strongest wins. */
export function judgeText(whole: string, { surface, lexicon, isGuarded = false }: JudgeInput): Verdict {
  const text = whole.slice(0, findJudgedEnd(whole));
  const normalised = normalise(text);
  const words = findWords(normalised);
  const tokens = toTokens(normalised.text, words);
  const screened = { original: text, normalised, words, tokens, lexicon, isGuarded };
  const reasons = steps.flatMap((step) => step(screened));
  if (text.length < whole.length && saysSomething.test(whole.slice(text.length)))
    reasons.push({ rule: 'length/unread', verdict: 'hold', start: text.length, end: whole.length });
  // Nobody is stopped because of her name.
  return toVerdict(surface === 'displayName' ? reasons.map((reason) => weaken(reason, 'note')) : reasons);
}

const steps: Array<(screened: Screened) => Reason[]> = [
  findLexiconReasons,
  findIdentityReasons,
  findDisclosureReasons,
  findPersonalReasons,
];
