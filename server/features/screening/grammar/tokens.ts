import type { Reading, Word, Words } from '../words.ts';
import { correct, isGroupWord, isKnown, split } from './correct.ts';
import { splitHate } from './split-hate.ts';

/** A word as the rules read it. `from` and `to` are places in the normalised text. */
export type Token = { text: string; from: number; to: number; startsSentence: boolean; isQuoted: boolean };

/** Written together or shortened, taken apart. */
const shortened: Record<string, string[]> = {
  ...{
    im: ['i', 'am'],
    theyre: ['they', 'are'],
    youre: ['you', 'are'],
    were: ['were'],
    u: ['you'],
    r: ['are'],
    ur: ['your'],
  },
  ...{ wanna: ['want', 'to'], gonna: ['going', 'to'], gotta: ['got', 'to'], yall: ['you', 'all'], ppl: ['people'] },
  ...{ ya: ['you'], hv: ['have'], dey: ['they'], dem: ['them'], tht: ['that'], cuz: ['because'] },
};
const endings: Record<string, string> = { re: 'are', ll: 'will', m: 'am', ve: 'have', d: 'would', s: 'poss' };
const apostrophes = new Set(["'", '’', '`', '´', 'ʼ']);

/** Of a text in which more are written without spaces, the others stay as they are. */
const MAX_SPLITS = 60;

/** The words, with disguises undone where that gives a word that the rules know. */
export function toTokens(text: string, { words, readings }: Words): Token[] {
  const tokens: Token[] = [];
  const undone = chooseReadings(readings());
  const quoted = findQuotes(text);
  let splits = 0;
  const namesGroup = words.some(({ text: word }) => isGroupWord(word));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const reading = undone.get(at);
    const to = reading?.to ?? word.to;
    const place = {
      from: reading?.from ?? word.from,
      to,
      startsSentence: word.startsSentence,
      isQuoted: quoted(word.from),
    };
    const previous = words[at - 1];
    const isEnding = previous && word.from - previous.to === 1 && apostrophes.has(text.charAt(previous.to));
    const last = tokens.at(-1);
    if (isEnding && last && word.text === 't') {
      // “wasn” may have been read as “wasnt” already.
      if (!last.text.endsWith('nt')) last.text = `${last.text}t`;
      last.to = to;
      continue;
    }
    const ending = isEnding ? endings[word.text] : undefined;
    const texts = ending && !reading ? [ending] : toKnown(reading?.text ?? word.text, splits < MAX_SPLITS, namesGroup);
    if (texts.length > 1) splits++;
    for (const [index, part] of texts.entries())
      tokens.push({ ...place, text: part, startsSentence: place.startsSentence && index === 0 });
    if (isPlural(text, word)) tokens.push({ ...place, text: 'poss', startsSentence: false });
    if (reading) at = reading.last;
  }
  return tokens;
}

/** “the girls’ paintings” */
function isPlural(text: string, { text: word, to }: Word): boolean {
  if (!word.endsWith('s') || !apostrophes.has(text.charAt(to))) return false;
  return text.charAt(to + 1) === ' ' && /[a-z]/.test(text.charAt(to + 2));
}

function toKnown(text: string, maySplit: boolean, namesGroup: boolean): string[] {
  if (isKnown(text)) return shortened[text] ?? [text];
  if (shortened[text] || !maySplit) return shortened[text] ?? [correct(text)];
  return split(text) ?? (namesGroup ? splitHate(text) : undefined) ?? [correct(text)];
}

/** A reading counts where the rules know what it says. */
function chooseReadings(readings: Reading[]): Map<number, Reading> {
  const chosen = new Map<number, Reading>();
  for (const reading of readings) {
    const isBetter = !chosen.has(reading.first) && (isKnown(reading.text) || split(reading.text));
    if (isBetter) chosen.set(reading.first, reading);
  }
  return chosen;
}

const opening = new Set('"“„«「『'.split(''));

/** Whether a place is between quotation marks. Those that are never closed quote nothing. */
function findQuotes(text: string): (at: number) => boolean {
  const marks: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const isSingle = (mark === "'" || mark === '‘') && isBefore(text, at) && marks.length % 2 === 0;
    const isEnd =
      (mark === "'" || mark === '’') &&
      marks.length % 2 === 1 &&
      text.charAt(marks.at(-1) ?? 0) !== '"' &&
      !isBetweenLetters(text, at);
    if (
      opening.has(mark) ||
      '”»」』'.includes(mark) ||
      isSingle ||
      (isEnd && "'‘".includes(text.charAt(marks.at(-1) ?? 0)))
    )
      marks.push(at);
  }
  if (marks.length < 2) return () => false;
  const inside = new Uint8Array(text.length + 1);
  for (let pair = 0; pair + 1 < marks.length; pair += 2) inside.fill(1, marks[pair], marks[pair + 1]);
  return (at) => inside[at] === 1;
}

function isBefore(text: string, at: number): boolean {
  return (at === 0 || ' (\n'.includes(text.charAt(at - 1))) && /[a-z0-9]/.test(text.charAt(at + 1));
}

function isBetweenLetters(text: string, at: number): boolean {
  return /[a-z]/.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at + 1));
}
