import type { CannedWords } from '../contract/moderation.ts';

/** Ready-made words to an author, in one language. */
export type CannedWordsFile = {
  /** BCP 47. */
  lang: string;
  /** `starting` has not been read by native speakers yet; every statement that uses it is shown beside the English. */
  status: 'starting' | 'reviewed';
  words: Record<CannedWords, string>;
};
