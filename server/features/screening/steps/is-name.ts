import { isGroupWord } from '../grammar/correct.ts';
import { words as set } from '../grammar/word-set.ts';
import type { Normalised } from '../normalise.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';

const titles = set(
  `mr mrs ms miss mx dr doctor prof professor sir madam madame rev reverend pastor father sister brother uncle aunt auntie
  aunty granny grandma grandpa nana gran captain officer judge nurse coach chef teacher khun tita tito lola lolo kuya ate
  ibu bu pak bapak mbak mas kak anh chi chu bac sri shri smt begum cik puan encik tuan herr frau`,
);
const namings = set('name named surname called nickname maiden family is im i am m s hi hello dear meet met with and');
const introducing = set('name named surname nickname maiden names');
/** Never a name, however it is written. */
const neverNames =
  /^(f+u+c+k|mother ?f|sh[iy]t|bitch|slut|whore|cunt|bastard|asshole|arsehole|nigg|faggot|tran|retard|kill|kys|dumb|scum)/;

/** “Mrs Randi Sharma”, “Gandu Rao”, “Chink Lee Motors”: written like a name, beside what only stands beside names. */
export function isName(original: string, normalised: Normalised, words: Word[], { first, last, term }: Hit): boolean {
  const typed = (at: number) => {
    const word = words[at];
    if (!word) return '';
    const { start, end } = normalised.toSpan(word.from, word.to);
    return original.slice(start, end);
  };
  const isHigh = (at: number) => /^\p{Lu}\p{Ll}+$/u.test(typed(at).normalize('NFC'));
  for (let at = first; at <= last; at++) if (!isHigh(at) || neverNames.test(words[at]?.text ?? '')) return false;
  const before = words[first]?.startsSentence ? '' : (words[first - 1]?.text ?? '');
  if (titles.has(before)) return true;
  if (isIntroduced(words, first)) return true;
  // A foreign word with a capital, in the midst of a sentence that has small ones, is somebody.
  if (term.lang !== 'en' && !words[first]?.startsSentence && hasSmallWord(words, isHigh)) return true;
  // “That Chink Lee” is a slur before a name.
  if (term.kind === 'slur' && term.holds === 'always') return false;
  const isBeside = (at: number) => isHigh(at) && isNamePart(words[at] as Word);
  const next = words[last + 1];
  if (next && !next.startsSentence && isBeside(last + 1)) return hasSmallWord(words, isHigh);
  const previous = words[first - 1];
  const isFree = previous && !words[first]?.startsSentence && !previous.startsSentence;
  return isFree === true && isBeside(first - 1) && hasSmallWord(words, isHigh);
}

const ordinary = set(
  'you your i go get home back out hey all these those the this that a an are is be so dirty stupid',
);
const isNamePart = ({ text }: Word) => !ordinary.has(text) && !neverNames.test(text) && !isGroupWord(text);

/** “My name is Fuk”, “called Dung”, “her surname, Cock”. */
function isIntroduced(words: Word[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 4; at--) {
    const word = words[at] as Word;
    if (introducing.has(word.text)) return true;
    if (!namings.has(word.text) || word.startsSentence) return false;
  }
  return false;
}

const MIN_WORDS = 4;

/** Where Every Word Begins Like This, it says nothing. */
function hasSmallWord(words: Word[], isHigh: (at: number) => boolean): boolean {
  return words.length < MIN_WORDS || words.slice(0, 60).some(({ text }, at) => text.length > 1 && !isHigh(at));
}
