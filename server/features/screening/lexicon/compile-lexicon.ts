import { normalise } from '../normalise.ts';
import { toOwnScript } from '../own-script.ts';
import { findWords, type Word } from '../words.ts';
import type { LexiconEntry, LexiconFile } from './lexicon-file.ts';
import { toMasks } from './masks.ts';
import { addToTrie, newTrie, type Trie } from './trie.ts';

/**
 * What finding an entry means. `always`: waits for a person wherever it stands. `aimed`: only where it is aimed at somebody,
 * otherwise noted. `inside`: an exception, which hides what is found within it.
 */
export type Term = {
  rule: string;
  lang: string;
  kind: LexiconEntry['kind'];
  holds: 'always' | 'aimed' | 'inside';
  /** As the file has it, whichever disguise it was found in. */
  form: string;
};
export type Phrase = { words: string[]; term: Term };
/** The phrases that begin with one word, by their second: some words begin hundreds. `goingOn`: end within a longer word. */
export type Phrases = { all: Phrase[]; bySecond: Map<string, Phrase[]>; goingOn: Phrase[] };

/** What is looked up for one word, one reading, or the first word of a phrase: one look each, however long the list is. */
export type Lexicon = {
  words: Map<string, Term>;
  /** By the word with repeated letters taken once, for `fuuuck`. */
  collapsed: Map<string, Term>;
  phrases: Map<string, Phrases>;
  /** By the word with stars in place of letters, for `b*tch`. */
  masked: Map<string, Term>;
  /** What a word with stars in it may be within a phrase, for `h*lf breed`. */
  maskedParts: Map<string, string[]>;
  /** What is not written in plain Latin letters: found in the text’s own script. */
  own: Trie<{ term: Term; isWord: boolean }>;
  /** Whether a text of plain Latin letters may hold anything of `own`, such as a number. */
  hasPlainOwn: boolean;
};

/** A phrase that somebody watches for, or one entry of a file with its language. */
export type CompiledEntry = LexiconEntry & { lang: string; rule?: string };

/** Makes files ready to be looked up. Exceptions hold for every file together: a soup is a soup in any language. */
export function compileLexicon(files: Pick<LexiconFile, 'lang' | 'entries'>[]): Lexicon {
  return compileEntries(files.flatMap(({ lang, entries }) => entries.map((entry) => ({ ...entry, lang }))));
}

/** The same for entries that name their own rule, such as watched words. */
export function compileEntries(entries: CompiledEntry[]): Lexicon {
  const lexicon: Lexicon = {
    words: new Map(),
    collapsed: new Map(),
    phrases: new Map(),
    masked: new Map(),
    maskedParts: new Map(),
    own: newTrie(),
    hasPlainOwn: false,
  };
  for (const entry of entries) {
    const { lang, kind } = entry;
    const rule = entry.rule ?? `lexicon/${lang}/${kind}`;
    const holds = entry.needsPerson || kind === 'coarse' || entry.severity === 'mild' ? 'aimed' : 'always';
    for (const form of entry.forms) addForm(lexicon, form, { rule, lang, kind, holds, form }, entry.match);
    for (const form of entry.exceptions ?? [])
      addForm(lexicon, form, { rule, lang, kind, holds: 'inside', form }, entry.match);
  }
  return lexicon;
}

function addForm(lexicon: Lexicon, form: string, term: Term, match: LexiconEntry['match']): void {
  const isPlain = /^[\x20-\x7e]+$/.test(form);
  const words = isPlain ? findWords(normalise(form)).words : [];
  // “5h1t” and “420 69” are no plain words, but may be watched for all the same.
  if (words.length === 0 || /\d/.test(form) || match === 'anywhere') {
    lexicon.hasPlainOwn ||= isPlain;
    addToTrie(lexicon.own, toOwnScript(form).text, { term, isWord: match !== 'anywhere' });
    return;
  }
  const texts = words.map(({ text }: Word) => text);
  if (texts.length === 1) addWord(lexicon, texts[0] as string, term);
  else addPhrase(lexicon, texts, term);
}

const MIN_GLUED = 7;
const MIN_MASKED_PART = 4;

function addPhrase(lexicon: Lexicon, words: string[], term: Term): void {
  const first = words[0] as string;
  const second = words[1] as string;
  const phrases: Phrases = lexicon.phrases.get(first) ?? { all: [], bySecond: new Map(), goingOn: [] };
  lexicon.phrases.set(first, phrases);
  const phrase = { words, term };
  phrases.all.push(phrase);
  if (words.length === 2 && term.holds === 'inside') phrases.goingOn.push(phrase);
  else phrases.bySecond.set(second, [...(phrases.bySecond.get(second) ?? []), phrase]);
  if (term.holds !== 'inside') for (const word of words) addMaskedPart(lexicon, word);
  // `halfbreed`, `c h i n g c h o n g`
  const glued = words.join('');
  if (glued.length >= MIN_GLUED && !lexicon.words.has(glued) && term.holds !== 'inside') addWord(lexicon, glued, term);
}

function addWord(lexicon: Lexicon, word: string, term: Term): void {
  const before = lexicon.words.get(word);
  // The milder reading of a word that two languages share: a name of one is not abuse in another.
  if (before && rank[before.holds] <= rank[term.holds]) return;
  lexicon.words.set(word, term);
  if (term.holds !== 'inside') for (const mask of toMasks(word)) addMask(lexicon, mask, term);
  const collapsed = collapse(word);
  // “aaas” is “as”, drawn out.
  if (collapsed.length > 2 && term.holds !== 'inside') lexicon.collapsed.set(collapsed, term);
}

function addMaskedPart({ maskedParts }: Lexicon, word: string): void {
  if (word.length < MIN_MASKED_PART) return;
  for (const mask of toMasks(word)) {
    const others = maskedParts.get(mask) ?? [];
    if (!others.includes(word)) maskedParts.set(mask, [...others, word]);
  }
}

/** The milder reading where two words look the same behind their stars. */
function addMask({ masked }: Lexicon, mask: string, term: Term): void {
  const before = masked.get(mask);
  if (!before || rank[before.holds] > rank[term.holds]) masked.set(mask, term);
}

const rank = { inside: 0, aimed: 1, always: 2 };

export function collapse(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}
