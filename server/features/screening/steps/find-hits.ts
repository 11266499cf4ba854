import { collapse, type Lexicon, type Phrase, type Phrases, type Term } from '../lexicon/compile-lexicon.ts';
import { toParts } from '../lexicon/glued.ts';
import { findMasked } from '../lexicon/masks.ts';
import type { Reading, Word, Words } from '../words.ts';

/** Found in the words from `first` to `last`; `from` and `to` are places in the normalised text. */
export type Hit = {
  first: number;
  last: number;
  from: number;
  to: number;
  term: Term;
  /** Written together with the word: the `you` of `youbitch`. */
  opening?: string;
};

/** Words and phrases of the lexicon in Latin letters, without those that an exception hides. */
export function findHits(text: string, { words, readings }: Words, lexicon: Lexicon): Hit[] {
  const all = readings();
  const byFirst = groupByFirst([...all, ...readMasked(text, words, lexicon)]);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const term = lookUp(lexicon, word.text);
    if (term) hits.push({ first: at, last: at, from: word.from, to: word.to, term });
    else hits.push(...findGlued(lexicon, word, at));
    for (const hit of findPhrases(lexicon, words, byFirst, at)) hits.push(hit);
  }
  for (const { text: read, first, last, from, to } of all) {
    const term = lookUp(lexicon, read);
    if (term) hits.push({ first, last, from, to, term });
  }
  hits.push(...findMaskedHits(text, words, lexicon));
  const harmless = new Set(
    hits.flatMap(({ term, first, last }) => (term.holds === 'inside' ? range(first, last) : [])),
  );
  return hits.filter(({ term, first }) => term.holds !== 'inside' && !harmless.has(first));
}

function findGlued(lexicon: Lexicon, { text, from, to }: Word, at: number): Hit[] {
  return toParts(text).flatMap(({ opening, rest }) => {
    const term = lexicon.words.get(rest);
    if (!term || term.holds === 'inside' || term.lang !== 'en') return [];
    return { first: at, last: at, from: from + opening.length, to, term, opening };
  });
}

/** Each word with stars in it as the words of phrases that it may be. */
function readMasked(text: string, words: Word[], lexicon: Lexicon): Reading[] {
  return placeMasked(text, words).flatMap(({ masked, ...place }) =>
    (lexicon.maskedParts.get(masked) ?? []).map((part) => ({ text: part, ...place })),
  );
}

function findMaskedHits(text: string, words: Word[], lexicon: Lexicon): Hit[] {
  return placeMasked(text, words).flatMap(({ masked, ...place }) => {
    const term = lexicon.masked.get(masked);
    return term ? { ...place, term } : [];
  });
}

type Masked = { masked: string; first: number; last: number; from: number; to: number };

/** The words of letters and stars, with the words of letters that they cover. */
function placeMasked(text: string, words: Word[]): Masked[] {
  const placed: Masked[] = [];
  let first = 0;
  for (const { text: masked, from, to } of findMasked(text)) {
    while ((words[first]?.to ?? to) <= from) first++;
    let last = first;
    while ((words[last + 1]?.from ?? to) < to) last++;
    if (words[first]) placed.push({ masked, first, last, from, to });
  }
  return placed;
}

function groupByFirst(readings: Reading[]): Map<number, Reading[]> {
  const byFirst = new Map<number, Reading[]>();
  for (const reading of readings) {
    const others = byFirst.get(reading.first);
    if (others) others.push(reading);
    else byFirst.set(reading.first, [reading]);
  }
  return byFirst;
}

const MAX_WORD = 48;
const drawnOut = /(.)\1\1/;

function lookUp({ words, collapsed }: Lexicon, text: string): Term | undefined {
  const listed = words.get(text) ?? (text.length > 3 && text.endsWith('s') ? words.get(text.slice(0, -1)) : undefined);
  if (listed || text.length > MAX_WORD || !drawnOut.test(text)) return listed;
  return (
    withoutDrawl(text)
      .map((short) => words.get(short))
      .find(Boolean) ?? collapsed.get(collapse(text))
  );
}

const MAX_DRAWLS = 3;

/** “faggggottt” may be `faggott` or `faggot`: each letter that is drawn out, twice or once. */
function withoutDrawl(text: string): string[] {
  const drawls = text.match(/(.)\1{2,}/g) ?? [];
  if (drawls.length > MAX_DRAWLS) return [];
  return Array.from({ length: 2 ** drawls.length }, (_none, choice) => {
    let at = 0;
    return text.replace(/(.)\1{2,}/g, (_drawl, letter: string) => ((choice >> at++) & 1 ? letter : letter + letter));
  });
}

const none: never[] = [];

function findPhrases(lexicon: Lexicon, words: Word[], readings: Map<number, Reading[]>, first: number): Hit[] {
  const own = (words[first] as Word).text;
  const starts = [undrawn(own), ...(readings.get(first) ?? none).map(({ text }) => text)];
  return starts.flatMap((start) =>
    candidates(lexicon.phrases.get(start), words, readings, first).flatMap(({ words: phrase, term }) => {
      const end = findEnd(words, readings, first, phrase, term.holds === 'inside');
      if (!end) return [];
      return { first, last: end.last, from: (words[first] as Word).from, to: end.to, term };
    }),
  );
}

/** The phrases whose second word may stand where it has to. */
function candidates(
  phrases: Phrases | undefined,
  words: Word[],
  readings: Map<number, Reading[]>,
  first: number,
): Phrase[] {
  if (!phrases) return none;
  const found = new Set(phrases.goingOn);
  for (const at of [first + 1, ...(readings.get(first) ?? none).map(({ last }) => last + 1)]) {
    const text = words[at]?.text ?? '';
    if (drawnOut.test(text)) return phrases.all;
    const seconds = [text, text.replace(/s$/, ''), ...(readings.get(at) ?? none).map((reading) => reading.text)];
    for (const second of seconds) for (const phrase of phrases.bySecond.get(second) ?? none) found.add(phrase);
  }
  return [...found];
}

function undrawn(text: string): string {
  return text.length <= MAX_WORD && drawnOut.test(text) ? text.replace(/(.)\1{2,}/g, '$1') : text;
}

type End = { last: number; to: number };

/** Where a phrase that begins at `first` ends; each of its words may be disguised. */
function findEnd(
  words: Word[],
  readings: Map<number, Reading[]>,
  first: number,
  phrase: string[],
  mayGoOn: boolean,
): End | undefined {
  let at = first;
  let end: End | undefined;
  for (const [place, wanted] of phrase.entries()) {
    const word = words[at];
    if (!word) return undefined;
    const isLast = place === phrase.length - 1;
    end = matchWord(word, at, wanted, isLast, mayGoOn) ?? readings.get(at)?.find(({ text }) => text === wanted);
    if (!end) return undefined;
    at = end.last + 1;
  }
  return end;
}

function matchWord(word: Word, at: number, wanted: string, isLast: boolean, mayGoOn: boolean): End | undefined {
  const isIt =
    word.text === wanted ||
    (isLast && (word.text === `${wanted}s` || (mayGoOn && word.text.startsWith(wanted)))) ||
    (word.text.length > wanted.length && collapse(undrawn(word.text)) === collapse(wanted) && drawnOut.test(word.text));
  return isIt ? { last: at, to: word.to } : undefined;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_none, offset) => first + offset);
}
