import { type Fold, foldCharacter } from './fold-character.ts';

/**
 * A text as it is matched: case, width, accents on Latin letters, look-alikes and unseen characters taken away, with the
 * way back to where each character stood in the text as typed.
 */
export type Normalised = {
  text: string;
  toSpan(from: number, to: number): { start: number; end: number };
};

/** The characters in the order in which they are read, with their places in the text as typed. */
type Characters = { folds: Fold[]; starts: number[]; ends: number[] };

/** Beside ASCII: kana, Chinese characters and Hangul syllables, which are like nothing else and stay as they are. */
const toBeFolded = /[^\p{ASCII}\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/u;
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const endsOverride = /[\u202c\u2069\n]/;

export function normalise(original: string): Normalised {
  if (!toBeFolded.test(original)) return { text: original.toLowerCase(), toSpan: (start, end) => ({ start, end }) };
  const characters = readCharacters(original);
  const { text, origins } = foldLookalikes(characters);
  return {
    text,
    toSpan: (from, to) => {
      const covered = origins.slice(from, to);
      return {
        start: Math.min(...covered.map((origin) => characters.starts[origin] ?? 0)),
        end: Math.max(...covered.map((origin) => characters.ends[origin] ?? 0)),
      };
    },
  };
}

function readCharacters(original: string): Characters {
  const characters: Characters = { folds: [], starts: [], ends: [] };
  let overriddenFrom = -1;
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    if (overriddenFrom >= 0 && endsOverride.test(character)) {
      turnRound(characters, overriddenFrom);
      overriddenFrom = -1;
    }
    if (character === RIGHT_TO_LEFT_OVERRIDE) {
      if (overriddenFrom < 0) overriddenFrom = characters.folds.length;
    } else {
      characters.folds.push(foldCharacter(character));
      characters.starts.push(start);
      characters.ends.push(end);
    }
    start = end;
  }
  if (overriddenFrom >= 0) turnRound(characters, overriddenFrom);
  return characters;
}

/** What an override shows backwards is turned the way it is read. */
function turnRound({ folds, starts, ends }: Characters, from: number): void {
  for (const list of [folds, starts, ends] as unknown[][]) {
    for (let low = from, high = list.length - 1; low < high; low++, high--)
      [list[low], list[high]] = [list[high], list[low]];
  }
}

/**
 * Letters drawn like Latin ones are read as Latin beside a Latin letter, and in a word made of nothing else, unless the text
 * is really written in their alphabet: a Russian sentence is not abuse in disguise.
 */
function foldLookalikes({ folds }: Characters): { text: string; origins: number[] } {
  const words = splitAtSpaces(folds);
  const isForeignText = words.some(({ hasOwn, hasLatin }) => hasOwn && !hasLatin);
  const origins: number[] = [];
  let text = '';
  for (const { from, to, hasLatin, hasOwn } of words) {
    const isDisguise = hasLatin || (!isForeignText && !hasOwn);
    for (let at = from; at < to; at++) {
      const fold = folds[at] as Fold;
      const folded = isDisguise ? fold.latin : fold.text;
      for (let unit = 0; unit < folded.length; unit++) origins.push(at);
      text += folded;
    }
  }
  return { text, origins };
}

type FoldedWord = { from: number; to: number; hasLatin: boolean; hasOwn: boolean };

function splitAtSpaces(folds: Fold[]): FoldedWord[] {
  const words: FoldedWord[] = [];
  let word: FoldedWord = { from: 0, to: 0, hasLatin: false, hasOwn: false };
  for (const { kind } of folds) {
    word.to++;
    if (kind === 'latin') word.hasLatin = true;
    if (kind === 'own') word.hasOwn = true;
    if (kind !== 'space') continue;
    words.push(word);
    word = { from: word.to, to: word.to, hasLatin: false, hasOwn: false };
  }
  words.push(word);
  return words;
}
