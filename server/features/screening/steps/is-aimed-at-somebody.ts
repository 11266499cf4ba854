import type { Word } from '../words.ts';
import type { Hit } from './lexicon.ts';

const MAX_GLUE = 6;
const address = set('you u ya yall ur your youre thou yous');
/** Those who stand between the address and the word. */
const glue = set(
  `a an and all are are re r s is just nothing but the of lot such bunch bloody absolute absolutely complete total totally utter
  utterly real proper little big old fat stupid dumb ugly dirty filthy disgusting worthless nasty lying cheating sad pathetic
  miserable damn goddamn fucking fuckin motherfucking freaking piece sack so very really nothing more than another ignorant
  crazy selfish brainless lazy smelly white black asian chinese silly useless rotten evil horrible known being and`,
);
const scorn = set('dirty filthy stupid disgusting worthless damn fucking fuckin these those another no typical');
const others = set('they these those theyre');
const sendOff = set('go out back');
const vocative = set('hey listen oi hello ok okay yo fuck off up sorry');

/** `you X`, `you stupid little X`, `another X here`, `X go home`, `shut up X`: said at a person, not about a thing. */
export function isAimedAtSomebody(words: Word[], hit: Hit): boolean {
  const { first, last, term } = hit;
  // The word alone is what the message says.
  if (first === 0 && last === words.length - 1 && term.kind !== 'coarse') return true;
  if (term.lang !== 'en') return hasForeignCue(words, hit) || hasEnglishCue(words, hit, false);
  if (term.kind === 'coarse') return isCoarseAtSomebody(words, hit);
  const [word, next] = [words[first], words[last + 1]];
  if (term.kind === 'slur' && next && !next.startsSentence && sendOff.has(next.text)) return true;
  return hasEnglishCue(words, hit, term.kind === 'slur' || isGendered(word?.text ?? ''));
}

const gendered = set('bitch bitches slut sluts whore whores cunt cunts skank skanks slag hoe hoes thot thots');
const isGendered = (word: string) => gendered.has(word);

function hasEnglishCue(words: Word[], { first }: Hit, mayScorn: boolean): boolean {
  let isScorned = false;
  for (let at = first; at > 0 && at > first - MAX_GLUE; at--) {
    if (words[at]?.startsSentence) return isScorned;
    const before = words[at - 1]?.text ?? '';
    if (address.has(before)) return !isCondition(words, at - 1);
    if (mayScorn && (scorn.has(before) || (others.has(before) && at < first))) isScorned = true;
    if (vocative.has(before) && at === first) return true;
    if (!glue.has(before)) return isScorned;
  }
  return isScorned;
}

/** “if you are a …”, “what makes you …”: of anybody. */
const asks = set('if when makes make called calls call calling');

function isCondition(words: Word[], at: number): boolean {
  return asks.has(words[at - 1]?.text ?? '') && !words[at]?.startsSentence;
}

const fucks = /^(fuck|fuk|phuk|fcuk|screw)$/;
const shits = /^(shit|shite|shits|dick|cock|pussy|tit|ass|cum)$/;
const targets = set('you u ya yall youse your ur yourself yourselves urself');

/** “fuck you” and “you are shit”, not “fuck, I am late” and “you fucking genius”. */
function isCoarseAtSomebody(words: Word[], hit: Hit): boolean {
  const [word, next] = [words[hit.first], words[hit.last + 1]];
  const text = (hit.term.kind === 'coarse' && word?.text) || '';
  const read = words.slice(hit.first, hit.last + 1).length > 1 || !/^[a-z]{3,}$/.test(text) ? 'fuck' : text;
  if (!shits.test(read) && next && !next.startsSentence && targets.has(next.text) && !isTold(words, hit.first))
    return fucks.test(read) || read !== text || /^f+u+c+k+$/.test(text);
  const isOff = next?.text === 'off' && !next.startsSentence;
  if (isOff && fucks.test(read)) return word?.startsSentence === true || words[hit.first - 1]?.text === 'just';
  return shits.test(text.replace(/(.)\1+/g, '$1')) || read !== text
    ? hasEnglishCue(words, hit, false) && isNoun(words, hit)
    : false;
}

/** “you shit on us”, “are you shitting”: no name for somebody. */
function isNoun(words: Word[], { last }: Hit): boolean {
  const next = words[last + 1];
  return !next || next.startsSentence || set('and face head go get out').has(next.text);
}

function isTold(words: Word[], first: number): boolean {
  return set('to him her them').has(words[first - 1]?.text ?? '') && !words[first]?.startsSentence;
}

/** How somebody is spoken to in languages written with Latin letters, here without their marks. */
const foreignCues: Record<string, Set<string>> = {
  vi: set('may do thang con bon lu cut'),
  hi: set('tu tum tera teri tere sala sali saala saali saale abe you oye'),
  fil: set('ka mo kayo ikaw kang mong mga talaga you'),
  id: set('lu lo kamu kau dasar elo anda lah loe you ganyang si'),
};
const NEAR = 2;

function hasForeignCue(words: Word[], { first, last, term }: Hit): boolean {
  const cues = foreignCues[term.lang];
  if (!cues) return false;
  const near = [...words.slice(Math.max(0, first - NEAR), first), ...words.slice(last + 1, last + 1 + NEAR)];
  return near.some(({ text }) => cues.has(text));
}

function set(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
