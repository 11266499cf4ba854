import { isKnown } from './correct.ts';
import { ordinary } from './ordinary-words.ts';
import { classes } from './vocabulary.ts';
import { words } from './word-set.ts';

const { HATE, NEG, VIOL, VIOLED, DIES } = classes;
const strong = new Set([...HATE, ...NEG, ...VIOL, ...VIOLED, ...DIES, 'fuck', 'death']);
const beside = new Set([
  ...[...classes.D, ...classes.Q, ...classes.INTENT].filter((word) => word.length > 3),
  ...words('we to be all the an are is you my our no so just'),
]);
const MIN_STRONG = 3;
const MAX_LENGTH = 24;

/** “absolutefilth”, “ihate”, “todie”: a word of hate and what goes before or after it, written without a space. */
export function splitHate(text: string): [string, string] | undefined {
  if (text.length > MAX_LENGTH || isKnown(text) || ordinary.has(text)) return undefined;
  if (text.startsWith('i') && HATE.has(text.slice(1))) return ['i', text.slice(1)];
  for (let at = 2; at <= text.length - 1; at++) {
    const [first, rest] = [text.slice(0, at), text.slice(at)];
    const isStrong = (part: string) => part.length >= MIN_STRONG && strong.has(part);
    if ((beside.has(first) && isStrong(rest)) || (isStrong(first) && beside.has(rest))) return [first, rest];
  }
  return undefined;
}
