import { Filter } from 'bad-words';
import { normalise } from '../normalise.ts';
import { findWords } from '../words.ts';
import { harmlessPhrases, inDoubt } from './in-doubt.ts';
import { leftOut } from './left-out.ts';

/** `certain`: waits for a person wherever it stands. `inDoubt`: only where it is aimed at somebody. */
export type Certainty = 'certain' | 'inDoubt';
export type Phrase = { words: string[]; certainty: Certainty };

/** What is looked up for one word, one reading, or the first word of a phrase: one look each, however long the list is. */
export type Lexicon = {
  words: Map<string, Certainty>;
  /** By the word with repeated letters taken once, for `fuuuck`. */
  collapsed: Map<string, Certainty>;
  phrases: Map<string, Phrase[]>;
  harmless: Map<string, string[][]>;
};

/** Makes the lexicon of the `bad-words` list, of which only the list is used: its own matching is slow and knows no words. */
export function readLexicon(): Lexicon {
  const dropped = new Set(leftOut.flatMap(({ words }) => words));
  const lexicon: Lexicon = { words: new Map(), collapsed: new Map(), phrases: new Map(), harmless: new Map() };
  for (const words of readList()) {
    const text = words.join(' ');
    if (dropped.has(text)) continue;
    if (words.length === 1) addWord(lexicon, text, inDoubt.has(text) ? 'inDoubt' : 'certain');
    else add(lexicon.phrases, words, { words, certainty: 'certain' });
  }
  for (const phrase of harmlessPhrases) add(lexicon.harmless, phrase, phrase);
  return lexicon;
}

/** The list as it comes, each entry as the words that the matcher knows it by. */
export function readList(): string[][] {
  const listed = new Set(new Filter().list.map((entry) => entry.toLowerCase()));
  return [...listed].map(toWords).filter((words) => words.length > 0);
}

/** `f_u_c_k*` and `5h1t` are ways to write a word; the matcher reads them by itself, so the word is enough. */
function toWords(listed: string): string[] {
  const normalised = normalise(listed.replace(/[*;]/g, ''));
  const { words, readings } = findWords(normalised);
  const whole = [...readings()].find(({ from, to }) => from === 0 && to === normalised.text.length);
  return whole ? [whole.text] : words.map(({ text }) => text);
}

function addWord(lexicon: Lexicon, word: string, certainty: Certainty): void {
  lexicon.words.set(word, certainty);
  const collapsed = collapse(word);
  // “aaas” is “as”, drawn out.
  if (collapsed.length > 2) lexicon.collapsed.set(collapsed, certainty);
}

function add<Value>(index: Map<string, Value[]>, [first = '']: string[], value: Value): void {
  index.set(first, [...(index.get(first) ?? []), value]);
}

export function collapse(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}
