import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';

const REACH = 7;
const first = set('i im we were me us myself ourselves my our');
const claims = set(
  'proud am m being be love call calling called re became become myself ourselves embraced fellow self identify',
);

/** “I’m a proud X”, “being a X”, “we can call ourselves X”: taken for oneself. */
export function isReclaimed(words: Word[], { first: from, last, term }: Hit): boolean {
  // “ulol na ulol ako”: in Filipino it is said after the word.
  if (term.lang === 'fil' && words.slice(last + 1, last + 4).some(({ text }) => text === 'ako')) return true;
  if (term.kind !== 'slur' && term.kind !== 'insult') return false;
  let isClaimed = false;
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const word = words[at] as Word;
    if (word.text === 'you' || word.text === 'not' || word.text === 'hate') return false;
    if (claims.has(word.text)) isClaimed = true;
    if (word.text === 'are' && words[at - 1]?.text === 'we') return true;
    if (first.has(word.text) && (isClaimed || at === from - 1)) return true;
    if (word.startsSentence) break;
  }
  return (
    isClaimed && words.slice(Math.max(0, from - 2), from).some(({ text }) => text === 'proud' || text === 'myself')
  );
}
