import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';
import { hasAddress } from './has-address.ts';
import { hasForeignCue } from './has-foreign-cue.ts';
import { isCoarseAtSomebody } from './is-coarse-at-somebody.ts';
import { isThing } from './is-of-things.ts';
import { isVocative } from './is-vocative.ts';

const spokenTo = set('you your hey listen another dirty stupid filthy');
const sendOff = set('go out back');

/** `you X`, `you stupid little X`, `another X here`, `X go home`, `shut up X`: said at a person, not about a thing. */
export function isAimedAtSomebody(words: Word[], hit: Hit): boolean {
  const { first, last, term } = hit;
  // The word alone is what the message says.
  if (first === 0 && last === words.length - 1 && term.kind !== 'coarse') return true;
  if (hit.opening && spokenTo.has(hit.opening) && term.kind !== 'coarse') return true;
  if (term.lang !== 'en') return hasForeignCue(words, hit) || hasAddress(words, hit, false);
  if (term.kind === 'coarse') return isCoarseAtSomebody(words, hit);
  const [word, next] = [words[first], words[last + 1]];
  if (term.kind === 'slur' && next && !next.startsSentence && sendOff.has(next.text)) return true;
  const text = word?.text ?? '';
  if (!isNoun(words, hit)) return false;
  const isOfPeople = (term.kind === 'slur' && !isThing(text)) || isGendered(text);
  if (term.kind === 'slur' && isAllOfThem(words, hit)) return true;
  if (isOfPeople && isVocative(words, hit)) return true;
  return !isGreeting(words, hit) && hasAddress(words, hit, isOfPeople);
}

const predicates = set('are do don dont should must need will can cannot always never have belong ruin deserve');

/** “Pakis don’t belong here”: what is said begins with them. */
function isAllOfThem(words: Word[], { first, last }: Hit): boolean {
  const [word, next] = [words[last], words[last + 1]];
  const starts = words[first]?.startsSentence || words[first - 1]?.text === 'all';
  return starts && word?.text.endsWith('s') === true && !isThing(word.text) && predicates.has(next?.text ?? '');
}

const greetings = set('hey hi hello yo ok okay');

/** “Hey bitches, who’s coming?” is how friends greet each other. */
function isGreeting(words: Word[], { first, last }: Hit): boolean {
  const isMany = isGendered(words[last]?.text ?? '') && words[last]?.text.endsWith('s') === true;
  return isMany && greetings.has(words[first - 1]?.text ?? '');
}

const gendered = set('bitch bitches slut sluts whore whores cunt cunts skank skanks slag hoe hoes thot thots');
const isGendered = (word: string) => gendered.has(word);

const particles = set('about out off around on yourself yourselves up');

/** “You bitch about it”, “you pig out”: what she does, not what she is. */
function isNoun(words: Word[], { first, last }: Hit): boolean {
  const next = words[last + 1];
  const isVerb = next && !next.startsSentence && particles.has(next.text) && words[first - 1]?.text === 'you';
  return !isVerb;
}
