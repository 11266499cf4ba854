import { collapse, type Lexicon, type Term } from '../lexicon/compile-lexicon.ts';
import { findAt } from '../lexicon/trie.ts';
import type { Normalised } from '../normalise.ts';
import { type OwnScript, toOwnScript } from '../own-script.ts';
import type { Reason } from '../verdict.ts';
import type { Reading, Word, Words } from '../words.ts';
import { isAimedAtSomebody } from './is-aimed-at-somebody.ts';
import { isAimedInOwnScript, isReportedInOwnScript } from './is-aimed-in-own-script.ts';
import { isReported } from './is-reported.ts';

/** Nobody reads more of them about one text. */
const MAX_REASONS = 50;

/** Found in the words from `first` to `last`; `from` and `to` are places in the normalised text. */
export type Hit = { first: number; last: number; from: number; to: number; term: Term };

type Screened = { original: string; normalised: Normalised; words: Words; lexicon: Lexicon };

/** Words of the lexicon, in whichever disguise, each with its span in the text as typed. */
export function findLexiconReasons(screened: Screened): Reason[] {
  return [...findLatinReasons(screened), ...findOwnReasons(screened)].slice(0, MAX_REASONS);
}

function findLatinReasons({ normalised, words: { words, readings }, lexicon }: Screened): Reason[] {
  const all = readings();
  const byFirst = groupByFirst(all);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const term = lookUp(lexicon, word.text);
    if (term) hits.push({ first: at, last: at, from: word.from, to: word.to, term });
    for (const hit of findPhrases(lexicon, words, byFirst, at)) hits.push(hit);
  }
  for (const { text, first, last, from, to } of all) {
    const term = lookUp(lexicon, text);
    if (term) hits.push({ first, last, from, to, term });
  }
  const harmless = new Set(
    hits.flatMap(({ term, first, last }) => (term.holds === 'inside' ? range(first, last) : [])),
  );
  const meant = hits.filter(({ term, first }) => term.holds !== 'inside' && !harmless.has(first));
  return meant.slice(0, MAX_REASONS).map((hit) => toReason(normalised, words, hit));
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

function toReason(normalised: Normalised, words: Word[], hit: Hit): Reason {
  const { from, to, term } = hit;
  const isHeld = !isReported(words, normalised.text, hit) && (term.holds === 'always' || isAimedAtSomebody(words, hit));
  return { rule: term.rule, verdict: isHeld ? 'hold' : 'note', ...normalised.toSpan(from, to) };
}

const MAX_WORD = 48;
const drawnOut = /(.)\1\1/;

function lookUp({ words, collapsed }: Lexicon, text: string): Term | undefined {
  const listed = words.get(text) ?? (text.length > 3 && text.endsWith('s') ? words.get(text.slice(0, -1)) : undefined);
  if (listed || text.length > MAX_WORD || !drawnOut.test(text)) return listed;
  return words.get(text.replace(/(.)\1{2,}/g, '$1$1')) ?? collapsed.get(collapse(text));
}

const none: never[] = [];

function findPhrases(lexicon: Lexicon, words: Word[], readings: Map<number, Reading[]>, first: number): Hit[] {
  const own = (words[first] as Word).text;
  const starts = [undrawn(own), ...(readings.get(first) ?? none).map(({ text }) => text)];
  return starts.flatMap((start) =>
    (lexicon.phrases.get(start) ?? none).flatMap(({ words: phrase, term }) => {
      const end = findEnd(words, readings, first, phrase, term.holds === 'inside');
      if (!end) return [];
      return { first, last: end.last, from: (words[first] as Word).from, to: end.to, term };
    }),
  );
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

const beyondAscii = /[^\p{ASCII}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;

function findOwnReasons({ original, lexicon }: Screened): Reason[] {
  const isPlain = !beyondAscii.test(original);
  if (lexicon.own.next.size === 0 || (isPlain && !lexicon.hasPlainOwn)) return [];
  const own = toOwnScript(original);
  const hits = findOwnHits(lexicon, own);
  const harmless = hits.filter(({ term }) => term.holds === 'inside');
  const covered = toCover(harmless, own.text.length);
  const meant = hits.filter(({ term, from, to }) => term.holds !== 'inside' && !(covered(from) >= to));
  return meant.slice(0, MAX_REASONS).map(({ term, from, to }) => {
    const isMeant = term.holds === 'always' || isAimedInOwnScript(own.text, from, to, term);
    const isHeld = isMeant && !isReportedInOwnScript(own.text, from, to);
    return { rule: term.rule, verdict: isHeld ? 'hold' : 'note', ...own.toSpan(from, to) };
  });
}

type OwnHit = { term: Term; from: number; to: number };

function findOwnHits({ own: trie }: Lexicon, { text }: OwnScript): OwnHit[] {
  const hits: OwnHit[] = [];
  for (let from = 0; from < text.length; from++) {
    findAt(trie, text, from, ({ term, isWord }, to) => {
      const mayGoOn = term.holds === 'inside';
      if (isWord && (isLetter(text, from - 1) || (!mayGoOn && isLetter(text, to)))) return;
      hits.push({ term, from, to });
    });
  }
  return hits;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && letter.test(text.charAt(at));
}

/** How far the exceptions reach that begin at or before a place. */
function toCover(harmless: OwnHit[], length: number): (from: number) => number {
  if (harmless.length === 0) return () => -1;
  const reach = new Int32Array(length + 1).fill(-1);
  for (const { from, to } of harmless) reach[from] = Math.max(reach[from] as number, to);
  for (let at = 1; at <= length; at++) reach[at] = Math.max(reach[at] as number, reach[at - 1] as number);
  return (from) => reach[from] as number;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_none, offset) => first + offset);
}
