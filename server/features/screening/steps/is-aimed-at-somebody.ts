import type { Word } from '../words.ts';

const MAX_GLUE = 5;
const address = set('you u ya yall ur your youre shut');
const glue = set('a an and all are are re r s is such just nothing but the up old bunch of lot ');
const scorn = set(
  'dirty filthy stupid ugly disgusting worthless nasty fat little damn bloody fucking fuckin bitch another these those no typical',
);
const sendOff = set('go out back');

/** `you X`, `you stupid little X`, `another X here`, `X go home`: said at a person, not about a thing. */
export function isAimedAtSomebody(words: Word[], first: number, last: number): boolean {
  const next = words[last + 1];
  if (next && !next.startsSentence && sendOff.has(next.text)) return true;
  for (let at = first; at > 0 && at > first - MAX_GLUE; at--) {
    if (words[at]?.startsSentence) return false;
    const before = words[at - 1]?.text ?? '';
    if (address.has(before) || scorn.has(before)) return true;
    if (!glue.has(before)) return false;
  }
  return false;
}

function set(words: string): Set<string> {
  return new Set(words.split(' '));
}
