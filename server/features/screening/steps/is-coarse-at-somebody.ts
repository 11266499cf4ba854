import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';
import { hasAddress } from './has-address.ts';

const fucks = /^(fuck|fuk|phuk|fcuk|screw)$/;
const shits = /^(shit|shite|shits|dick|cock|pussy|tit|ass|cum)$/;
const targets = set('you u ya yall youse your ur yourself yourselves urself');

/** “fuck you” and “you are shit”, not “fuck, I am late” and “you fucking genius”. */
export function isCoarseAtSomebody(words: Word[], hit: Hit): boolean {
  const [word, next] = [words[hit.first], words[hit.last + 1]];
  const text = (hit.term.kind === 'coarse' && word?.text) || '';
  const read = words.slice(hit.first, hit.last + 1).length > 1 || !/^[a-z]{3,}$/.test(text) ? 'fuck' : text;
  if (isAtThing(words, hit.last + 1)) return false;
  if (!shits.test(read) && next && !next.startsSentence && targets.has(next.text) && !isTold(words, hit.first))
    return fucks.test(read) || read !== text || /^f+u+c+k+$/.test(text);
  const isOff = next?.text === 'off' && !next.startsSentence;
  if (isOff && fucks.test(read)) return word?.startsSentence === true || words[hit.first - 1]?.text === 'just';
  return shits.test(text.replace(/(.)\1+/g, '$1')) || read !== text
    ? hasAddress(words, hit, false) && isCoarseNoun(words, hit)
    : false;
}

const inanimate = set(
  `cancer covid endometriosis depression anxiety adhd autocorrect printer laptop wifi internet phone monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november
  december winter summer visa office exam exams homework weather traffic rain snow alarm year work life patriarchy racism
  sexism pain period pms insomnia arthritis grief dementia alzheimers capitalism bureaucracy mosquito mosquitoes bus train`,
);

/** “Fuck you, cancer.” */
function isAtThing(words: Word[], at: number): boolean {
  const [whom, thing] = [words[at], words[at + 1]];
  if (!whom || whom.startsSentence || !thing || thing.startsSentence) return false;
  return targets.has(whom.text) && inanimate.has(thing.text);
}

const ends = set('and face head go get out');

/** “you shit on us”, “are you shitting”: no name for somebody. */
function isCoarseNoun(words: Word[], { last }: Hit): boolean {
  const next = words[last + 1];
  return !next || next.startsSentence || ends.has(next.text);
}

const objects = set('to him her them');

function isTold(words: Word[], first: number): boolean {
  return objects.has(words[first - 1]?.text ?? '') && !words[first]?.startsSentence;
}
