import type { Word } from '../words.ts';

const REACH = 6;
const telling = new Set('call calls called calling shouted yelled screamed hissed whispered wrote sprayed'.split(' '));
const oneself = new Set('me us my our him her them his their someone somebody people'.split(' '));
const suffering = new Set('was were been being get gets got getting is am are'.split(' '));
const own = new Set(['i', 'ill', 'im', 'we', 'lets']);

/**
 * `someone called me a …`, `I was called a …`, `they shouted … at my mum`: told of what others did. Speaking about abuse is
 * not abuse, so it is delivered; what the speaker calls others herself is no report.
 */
export function isReported(words: Word[], first: number, last: number): boolean {
  for (let at = first; at > 0 && at > first - REACH; at--) {
    if (words[at]?.startsSentence) return false;
    const verb = at - 1;
    if (!telling.has(words[verb]?.text ?? '')) continue;
    const before = words[verb - 1]?.text ?? '';
    if (suffering.has(before)) return true;
    const object = words.slice(verb + 1, first).some(({ text }) => oneself.has(text));
    return !own.has(before) && (object || isSaidAt(words, last));
  }
  return false;
}

function isSaidAt(words: Word[], last: number): boolean {
  const [at, whom] = words.slice(last + 1, last + 3);
  return at?.text === 'at' && oneself.has(whom?.text ?? '');
}
