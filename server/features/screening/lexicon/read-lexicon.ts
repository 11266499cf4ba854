import { toBadWordsFile } from './bad-words-file.ts';
import { compileLexicon, type Lexicon } from './compile-lexicon.ts';
import { en } from './languages/en.ts';
import { otherLanguages } from './languages/index.ts';

/** Every language that has a file. */
export const languages = [en, ...otherLanguages];

/** All languages together: one text may speak several. */
export function readLexicon(): Lexicon {
  return compileLexicon([en, toBadWordsFile(), ...otherLanguages]);
}
