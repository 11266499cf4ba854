import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';

const orders = set('shut open go get your yourself you learn stop');
const nounish = set('a an the of this that in for with my our his her and or is was are be to no any some word');

/** “Shut your mouth, X”: somebody told to do something, and the word at the end. */
export function isVocative(words: Word[], { first, last }: Hit): boolean {
  const next = words[last + 1];
  if ((next && !next.startsSentence) || nounish.has(words[first - 1]?.text ?? '')) return false;
  for (let at = first - 1; at >= 0 && at > first - 8; at--) {
    if (words[at]?.startsSentence) return orders.has(words[at]?.text ?? '') && first - at > 1;
  }
  return false;
}
