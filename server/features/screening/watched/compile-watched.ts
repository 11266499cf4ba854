import { compileEntries, type Lexicon } from '../lexicon/compile-lexicon.ts';
import type { WatchedWordDocument } from './watched-word.model.ts';

export type Wording = Pick<WatchedWordDocument, '_id' | 'phrase' | 'lang' | 'verdict' | 'needsPerson' | 'exceptions'>;

/** The watched words of one place, ready to be looked up, with what each one asks for. */
export type Watched = { lexicon: Lexicon; words: Map<string, Wording> };

/** The rule under which what it finds is counted. */
export const toRule = (id: string) => `watched/${id}`;

/** Scripts that are written without spaces, or with endings joined to the word. */
const runsOn =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

export function compileWatched(wordings: Wording[]): Watched {
  const entries = wordings.map(({ _id, phrase, lang = 'und', needsPerson, exceptions }) => ({
    forms: [phrase],
    exceptions,
    severity: 'high' as const,
    kind: 'insult' as const,
    match: runsOn.test(phrase) ? ('anywhere' as const) : ('word' as const),
    ...(needsPerson && { needsPerson: true as const }),
    rule: toRule(_id),
    lang,
  }));
  return { lexicon: compileEntries(entries), words: new Map(wordings.map((word) => [toRule(word._id), word])) };
}
