import type { Normalised } from './normalise.ts';

/** A word of Latin letters. `from` and `to` are places in the normalised text. */
export type Word = { text: string; from: number; to: number; startsSentence: boolean };

/** Another way to read the words from `first` to `last`: digits as letters, marks left out, letters joined. */
export type Reading = { text: string; first: number; last: number; from: number; to: number };

export type Words = { words: Word[]; readings(): Reading[] };

/** Longer than any word of a list, also with letters repeated. */
const MAX_READ = 48;

export function findWords({ text }: Normalised): Words {
  const words = findLetterRuns(text);
  let known: Reading[] | undefined;
  return {
    words,
    readings() {
      known ??= [...readDisguised(text, words), ...readSpaced(text, words)];
      return known;
    },
  };
}

const isLetter = (code: number) => code >= 97 && code <= 122;

function findLetterRuns(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (let from = 0; from < text.length; from++) {
    if (!isLetter(text.charCodeAt(from))) continue;
    let to = from + 1;
    while (to < text.length && isLetter(text.charCodeAt(to))) to++;
    words.push({ text: text.slice(from, to), from, to, startsSentence: startsSentence(text, end, from) });
    end = from = to;
  }
  return words;
}

const sentenceEnd = /[.!?\n…。！？]/;

function startsSentence(text: string, end: number, from: number): boolean {
  return end === 0 || (from - end > 1 && sentenceEnd.test(text.slice(end, Math.min(from, end + 8))));
}

/** Read as an i and as an l where it may be either: nobody mixes the two within a word. */
const signs = new Map(
  Object.entries({ 0: 'o', 1: 'il', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'gb', 7: 't', 8: 'b', 9: 'g' }).concat(
    Object.entries({
      '@': 'a',
      $: 's',
      '+': 't',
      '(': 'c',
      '<': 'c',
      '{': 'c',
      '[': 'c',
      '!': 'il',
      '|': 'il',
      '#': 'h',
    }),
    Object.entries({ '€': 'e', '£': 'l', '¢': 'c', '¥': 'y', '§': 's', '¡': 'i' }),
    // What markdown puts between letters, and an underscore, is not there.
    Object.entries({ '*': '', _: '', '~': '', '`': '' }),
  ),
);
const isSign = (character: string | undefined) => character !== undefined && signs.has(character);

/** `sh1t`, `b!tch`, `$lut`, `f**u**ck`: letters with signs among them. */
function* readDisguised(text: string, words: Word[]): Generator<Reading> {
  let first = 0;
  while (first < words.length) {
    const from = findRunStart(text, (words[first] as Word).from);
    let to = (words[first] as Word).to;
    let last = first;
    for (; to < text.length; to++) {
      if (words[last + 1]?.from === to) to = (words[++last] as Word).to;
      if (!isSign(text[to])) break;
    }
    const isPlain = last === first && to - from === (words[first] as Word).text.length;
    if (!isPlain && to - from <= MAX_READ) yield* readSigns(text, first, last, from, trimEnd(text, to));
    else if (isPlain) yield* readDoubleV(words, first);
    first = last + 1;
  }
}

/** `vvhore` */
function* readDoubleV(words: Word[], at: number): Generator<Reading> {
  const { text, from, to } = words[at] as Word;
  if (text.length <= MAX_READ && text.includes('vv'))
    yield { text: text.replaceAll('vv', 'w'), first: at, last: at, from, to };
}

function findRunStart(text: string, wordStart: number): number {
  let from = wordStart;
  while (from > 0 && wordStart - from <= MAX_READ && isSign(text[from - 1])) from--;
  return from;
}

/** “shit!” ends with an exclamation, not with an i. */
function trimEnd(text: string, to: number): number {
  let end = to;
  while ('!|('.includes(text.charAt(end - 1))) end--;
  return end;
}

function* readSigns(text: string, first: number, last: number, from: number, to: number): Generator<Reading> {
  let asI = '';
  let asL = '';
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    const read = text.startsWith('|<', at) ? 'k' : (signs.get(character) ?? character);
    if (character === '|' && read === 'k') at++;
    asI += read.charAt(0);
    asL += read.charAt(read.length - 1);
  }
  yield { text: asI, first, last, from, to };
  if (asL !== asI) yield { text: asL, first, last, from, to };
}

/** `f u c k`, `f.u.c.k`: three single letters or more, with the same thing between each two of them. */
function* readSpaced(text: string, words: Word[]): Generator<Reading> {
  let first = 0;
  while (first < words.length) {
    const last = findSpacedEnd(text, words, first);
    if (last - first >= 2 && last - first < MAX_READ) {
      yield joinWords(words, first, last);
      // “a s l u t”: the first may be a word of its own.
      if (last - first >= 3) yield joinWords(words, first + 1, last);
    }
    first = last - first >= 2 ? last + 1 : first + 1;
  }
}

function findSpacedEnd(text: string, words: Word[], first: number): number {
  const [one, two] = [words[first], words[first + 1]];
  if (one?.text.length !== 1 || two?.text.length !== 1 || two.from - one.to > 4) return first;
  const gap = text.slice(one.to, two.from);
  let last = first;
  for (let next = words[first + 1]; next?.text.length === 1; next = words[last + 1]) {
    const { to } = words[last] as Word;
    if (next.from !== to + gap.length || !text.startsWith(gap, to)) break;
    last++;
  }
  return last;
}

function joinWords(words: Word[], first: number, last: number): Reading {
  const spaced = words.slice(first, last + 1);
  const text = spaced.map((word) => word.text).join('');
  return { text, first, last, from: (words[first] as Word).from, to: (words[last] as Word).to };
}
