import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';

const negations = set('dont don not never nobody please can cannot t stop no');

/** “please don’t kill yourself”, “nobody should be raped” */
export function isWarned(words: Word[], { first: from, term }: Hit): boolean {
  if (term.kind !== 'urgingSelfHarm' && term.kind !== 'threat') return false;
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const { text } = words[at] as Word;
    if (text === 'why' || text === 'you' || words[at - 1]?.text === 'why') return false;
    if (negations.has(text)) return words[at - 2]?.text !== 'why';
    if (words[at]?.startsSentence) return false;
  }
  return false;
}
