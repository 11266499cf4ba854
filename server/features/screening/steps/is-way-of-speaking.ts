import { isGameWord } from '../grammar/is-played.ts';
import type { Token } from '../grammar/tokens.ts';
import { words } from '../grammar/word-set.ts';

/** What follows where it is a way of speaking, by the last word of what was found. */
const idioms: Record<string, Set<string>> = {
  die: words('of laughing laughter cringe hungry bored happy old my a when'),
  dying: words('of my for'),
  me: words('up back line level a an the out to by that five some in under frisbee text message'),
  myself: words('shaving off a an some laughing out'),
  dead: words('tired serious last'),
  all: words('with'),
  marry: words('rich the that'),
};
const soft = words(
  'pillow pillows news ball joke jokes question questions bill snowball song frisbee cushion kindness balloon truth cuddles hugs love',
);
const laughter = words('lol haha hahaha lmao hehe rofl');
const pleasure = words(
  'cake good delicious cute gorgeous adorable lovely funny embarrassing embarrassed embarrassment',
);
const REST = 7;

/** “I want to die laughing”, “he beats me at chess”, “she hit me with the news”: none of it is distress. */
export function isWayOfSpeaking(tokens: Token[], start: number, end: number): boolean {
  const before = tokens[start - 1];
  if (before?.text === 'if' && !tokens[start]?.startsSentence) return true;
  const rest: string[] = [];
  for (let at = end; at < tokens.length && at < end + REST && !tokens[at]?.startsSentence; at++)
    rest.push(tokens[at]?.text ?? '');
  const next = rest[0] ?? '';
  // “… to kill myself by accident” is no way of speaking; “kicked me out of the house” is none either.
  if (next === 'out' && rest.some((text) => homes.has(text))) return false;
  const isIdiom = idioms[tokens[end - 1]?.text ?? '']?.has(next) === true;
  if (next === 'in' && tokens[end - 1]?.text === 'me' && tokens[end - 2]?.text === 'without') return true;
  const isOn = next === 'on' && rest[2] === 'back';
  const isSoft = next === 'with' && rest.some((text) => soft.has(text));
  const isGame = rest.some(isGameWord);
  return isIdiom || isOn || isSoft || isGame || rest.some((text) => laughter.has(text) || pleasure.has(text));
}

const homes = words('house home flat door apartment');
