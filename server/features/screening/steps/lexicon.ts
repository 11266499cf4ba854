import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Normalised } from '../normalise.ts';
import type { Reason } from '../verdict.ts';
import type { Words } from '../words.ts';
import { findHits, type Hit } from './find-hits.ts';
import { isAimedAtSomebody } from './is-aimed-at-somebody.ts';
import { isKindlyMeant } from './is-kindly-meant.ts';
import { isMentioned } from './is-mentioned.ts';
import { isName } from './is-name.ts';
import { isOfThings } from './is-of-things.ts';
import { isReported } from './is-reported.ts';
import { findOwnScriptReasons } from './own-script-reasons.ts';

/** Nobody reads more of them about one text. */
const MAX_REASONS = 50;

type Screened = { original: string; normalised: Normalised; words: Words; lexicon: Lexicon };

/** Words of the lexicon, in whichever disguise, each with its span in the text as typed. */
export function findLexiconReasons(screened: Screened): Reason[] {
  const own = findOwnScriptReasons(screened.original, screened.lexicon, MAX_REASONS);
  return [...findLatinReasons(screened), ...own].slice(0, MAX_REASONS);
}

function findLatinReasons({ original, normalised, words, lexicon }: Screened): Reason[] {
  const { text } = normalised;
  const hits = findHits(text, words, lexicon).slice(0, MAX_REASONS);
  const discussed = new Set(hits.filter((hit) => isMentioned(words.words, text, hit)).map((hit) => toKey(text, hit)));
  return hits.map((hit) => {
    const isMeant =
      isAimedAtSomebody(words.words, hit) || (hit.term.holds === 'always' && !discussed.has(toKey(text, hit)));
    const isHeld = isMeant && !isMeantOtherwise(words, text, hit) && !isName(original, normalised, words.words, hit);
    return { rule: hit.term.rule, verdict: isHeld ? 'hold' : 'note', ...normalised.toSpan(hit.from, hit.to) };
  });
}

/** A word that is talked about in one place is most often talked about in the next. */
function toKey(text: string, { term, from, to }: Hit): string {
  return `${term.rule} ${text.slice(from, to)}`;
}

function isMeantOtherwise({ words }: Words, text: string, hit: Hit): boolean {
  return isReported(words, text, hit) || isKindlyMeant(words, text, hit) || isOfThings(words, hit);
}
