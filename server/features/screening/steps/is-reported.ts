import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';
import { isMentioned } from './is-mentioned.ts';
import { isReclaimed } from './is-reclaimed.ts';
import { isRejected } from './is-rejected.ts';
import { isTold } from './is-told.ts';
import { isWarned } from './is-warned.ts';

/**
 * `someone called me a …`, `I was called a …`, `the word … is`, `I am a proud …`, `please don’t …`: told of others, of
 * oneself, called wrong or warned of. Speaking about abuse is not abuse, so it is delivered; what the speaker calls others
 * is no report.
 */
export function isReported(words: Word[], text: string, hit: Hit): boolean {
  return (
    isTold(words, hit) ||
    isMentioned(words, text, hit) ||
    isReclaimed(words, hit) ||
    isRejected(words, hit) ||
    isWarned(words, hit)
  );
}
