import { rejections } from '../grammar/is-counter-speech.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';

const REACH = 10;

/** “… is never okay”, “… isn’t funny”, “… is a slur”: called wrong in the same sentence. */
export function isRejected(words: Word[], { last }: Hit): boolean {
  for (let at = last + 1; at < words.length && at <= last + REACH; at++) {
    const word = words[at] as Word;
    if (word.startsSentence) return false;
    if (rejections.has(word.text) || isSaid(words, at)) return true;
    if (isFine.has(word.text) && words.slice(Math.max(last + 1, at - 3), at).some(({ text }) => isNot.has(text)))
      return true;
  }
  return false;
}

/** “…, said my father” */
function isSaid(words: Word[], at: number): boolean {
  const own = /^(i|we|you|so|it)$/;
  return (
    /^(said|says|wrote|muttered|shouted)$/.test(words[at]?.text ?? '') &&
    ![words[at - 1], words[at + 1]].some((word) => own.test(word?.text ?? ''))
  );
}

const isFine = new Set('ok okay fine funny acceptable harmless cute joke allowed compliment cool nice'.split(' '));
const isNot = new Set('not never isn aint isnt no arent aren wasn t'.split(' '));
