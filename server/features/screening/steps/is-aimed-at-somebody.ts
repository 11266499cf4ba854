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
  const next = words[last + 1];
  if (term.kind === 'slur' && next && !next.startsSentence && sendOff.has(next.text)) return true;
  if (!isNoun(words, hit)) return false;
  const isOfPeople = (term.kind === 'slur' && !isThing(term.form)) || isGendered(term.form);
  if (isOfPeople && (isAllOfThem(words, hit) || isOneOfThem(words, hit))) return true;
  if (isOfPeople && isVocative(words, hit)) return true;
  return !isGreeting(words, hit) && hasAddress(words, hit, isOfPeople);
}

const predicates = set(
  'are do don dont should shouldn must need needs will won can cannot always never have belong ruin deserve just only everywhere',
);

/** “Pakis don’t belong here”: what is said begins with them. */
function isAllOfThem(words: Word[], { first, last, term }: Hit): boolean {
  const [word, next] = [words[last], words[last + 1]];
  const starts = words[first]?.startsSentence || words[first - 1]?.text === 'all';
  if (!starts || word?.text.endsWith('s') !== true || isThing(term.form)) return false;
  return next !== undefined && !next.startsSentence && predicates.has(next.text);
}

/** “a X like you”, “too many X”, “what a X you are”, “X, all of you”. */
function isOneOfThem(words: Word[], { first, last }: Hit): boolean {
  const [before, beforeThat] = [words[first - 1]?.text ?? '', words[first - 2]?.text ?? ''];
  const after: string[] = [];
  for (let at = last + 1; at <= last + 4 && words[at] && !words[at]?.startsSentence; at++)
    after.push((words[at] as Word).text);
  const [one = '', two = '', three = '', four = ''] = after;
  // “… like you and me”
  if (one === 'like' && /^(you|u|these|those|that|them)$/.test(two)) return three !== 'and';
  if (before === 'many' && beforeThat === 'too') return true;
  if (before === 'a' && beforeThat === 'what' && /^(you|u|she)$/.test(one)) return /^(are|r|is)$/.test(two);
  return one === 'all'
    ? two === 'of' && three === 'you'
    : one === 'the' && two === 'lot' && three === 'of' && four === 'you';
}

const greetings = set('hey hi hello yo ok okay');

/** “Hey bitches, who’s coming?” is how friends greet each other. */
function isGreeting(words: Word[], { first, last, term }: Hit): boolean {
  const isMany = isGendered(term.form) && words[last]?.text.endsWith('s') === true;
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
