import { toBadWordsFile } from './bad-words-file.ts';
import { compileLexicon, type Lexicon } from './compile-lexicon.ts';
import { en } from './languages/en.ts';
import { otherLanguages } from './languages/index.ts';

/** All languages together: one text may speak several. */
export function readLexicon(): Lexicon {
  return compileLexicon([en, toBadWordsFile(), ...otherLanguages]);
}
