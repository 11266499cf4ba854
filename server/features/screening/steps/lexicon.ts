import { type Certainty, collapse, type Lexicon } from '../lexicon/read-lexicon.ts';
import type { Normalised } from '../normalise.ts';
import type { Reason } from '../verdict.ts';
import type { Word, Words } from '../words.ts';
import { isAimedAtSomebody } from './is-aimed-at-somebody.ts';
import { isReported } from './is-reported.ts';

/** Nobody reads more of them about one text. */
const MAX_REASONS = 50;

/** Found in the words from `first` to `last`; `from` and `to` are places in the normalised text. */
type Hit = { first: number; last: number; from: number; to: number; certainty: Certainty };

type Screened = { normalised: Normalised; words: Words; lexicon: Lexicon };

/** Words of the list: whole words only, in whichever disguise. */
export function findLexiconReasons({ normalised, words: { words, readings }, lexicon }: Screened): Reason[] {
  const hits: Hit[] = [];
  const harmless = findHarmless(lexicon, words);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const certainty = lookUp(lexicon, word.text);
    if (certainty) hits.push({ first: at, last: at, from: word.from, to: word.to, certainty });
    for (const hit of findPhrases(lexicon, words, at)) hits.push(hit);
  }
  for (const { text, first, last, from, to } of readings()) {
    const certainty = lookUp(lexicon, text);
    if (certainty) hits.push({ first, last, from, to, certainty });
  }
  const meant = hits.filter(({ first }) => !harmless.has(first)).slice(0, MAX_REASONS);
  return meant.map((hit) => toReason(normalised, words, hit));
}

function toReason(normalised: Normalised, words: Word[], { first, last, from, to, certainty }: Hit): Reason {
  const span = normalised.toSpan(from, to);
  if (isReported(words, first, last)) return { rule: 'lexicon: told of others', verdict: 'note', ...span };
  if (certainty === 'inDoubt' && !isAimedAtSomebody(words, first, last))
    return { rule: 'lexicon: in doubt', verdict: 'note', ...span };
  return { rule: 'lexicon', verdict: 'hold', ...span };
}

const MAX_WORD = 48;
const drawnOut = /(.)\1\1/;

function lookUp({ words, collapsed }: Lexicon, text: string): Certainty | undefined {
  const listed = words.get(text) ?? (text.length > 3 && text.endsWith('s') ? words.get(text.slice(0, -1)) : undefined);
  if (listed || text.length > MAX_WORD || !drawnOut.test(text)) return listed;
  return words.get(text.replace(/(.)\1{2,}/g, '$1$1')) ?? collapsed.get(collapse(text));
}

const none: never[] = [];

function findPhrases({ phrases }: Lexicon, words: Word[], first: number): Hit[] {
  const candidates = phrases.get((words[first] as Word).text) ?? none;
  return candidates.flatMap((phrase) => {
    if (!standsAt(words, first, phrase.words)) return [];
    const last = first + phrase.words.length - 1;
    const { from } = words[first] as Word;
    return { first, last, from, to: (words[last] as Word).to, certainty: phrase.certainty };
  });
}

function findHarmless({ harmless }: Lexicon, words: Word[]): Set<number> {
  const covered = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    for (const phrase of harmless.get((words[at] as Word).text) ?? none) {
      if (!standsAt(words, at, phrase)) continue;
      for (let offset = 0; offset < phrase.length; offset++) covered.add(at + offset);
    }
  }
  return covered;
}

function standsAt(words: Word[], first: number, phrase: string[]): boolean {
  return phrase.every((word, offset) => words[first + offset]?.text === word);
}
