import { isGameWord } from '../grammar/is-played.ts';
import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';

const affection = set(
  `legend congratulations congrats proud brilliant amazing gorgeous beautiful wonderful lovely thank thanks thankyou hug hugs
  xx xxx darling sweetheart babe adore bestie favourite favorite lucky fantastic badass genius welcome shiny`,
);
const doings = set('did made remembered came won passed got');
const laughter = set('lol lmao lmfao rofl haha hahaha hahahaha hehe hihi jk xx xxx wkwk wkwkwk joking kidding');
const faces = /[❤🥰😘😍💕💖😂🤣😅😆😜🤗]|[:;]-?[)d]|(?<![|\w])<3(?!\w)/u;
const trifles = set(
  `spoil spoiler spoilers ending eat ate bring recipe cake dumplings noodles rice rendang chocolate episode without last slice
  charger dress finish finished spoiled borrowed late`,
);
const jokes = set('kill murder strangle choke hunt slaughter drown smash');
const gently = set('kindness hugs hug love kisses cuddles laughter cake snacks compliments cuteness');
const determiners = set('a an the some another my this that these those your his her our more less it');
const givings = /^(shoot|hang|burn|cut|gut|hunt|slash|slit)$/;
const wellWishes = set('happy old peacefully rich laughing surrounded fulfilled loved');

/** “You lucky cow”, “I’ll kill you if you spoil the ending”, “cut yourself some slack”: words of abuse where none is meant. */
export function isKindlyMeant(words: Word[], text: string, hit: Hit): boolean {
  const { kind } = hit.term;
  if (kind === 'insult' || kind === 'coarse') return isAffectionate(words, text);
  if (kind === 'threat') return isGiving(words, hit) || isJoke(words, text, hit);
  return kind === 'urgingSelfHarm' && (isGiving(words, hit) || isWish(words, hit));
}

function isAffectionate(words: Word[], text: string): boolean {
  return words.some(({ text: word }, at) => isWarm(words, word, at)) || (faces.test(text) && !/[😂🤣]/u.test(text));
}

function isWarm(words: Word[], word: string, at: number): boolean {
  const [before, next] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? ''];
  const isDenied = /^(not|no|never|don|t|dont|isn|aren)$/.test(before);
  if (affection.has(word)) return !isDenied;
  if (word === 'love' || word === 'miss') return next === 'you' && !isDenied;
  return (
    (word === 'you' || (word === 'all' && before === 'you')) &&
    doings.has(next) &&
    (words[at + 2] === undefined || words[at + 2]?.text === 'it')
  );
}

/** “Cut yourself some slack”, “I’ll shoot you an email”: something is given. */
function isGiving(words: Word[], { first, last }: Hit): boolean {
  const next = words[last + 1];
  if (!next || next.startsSentence || !determiners.has(next.text)) return false;
  return words.slice(first, last + 1).some(({ text }) => givings.test(text)) || next.text === 'less';
}

function isJoke(words: Word[], text: string, { first, last }: Hit): boolean {
  if (!words.slice(first, last + 1).some(({ text: word }) => jokes.has(word))) return false;
  const rest = words.slice(last + 1, last + 10);
  if (rest[0]?.text === 'with' && rest.slice(1, 4).some(({ text: word }) => gently.has(word))) return true;
  if (rest.some(({ text: word }) => trifles.has(word) || isGameWord(word))) return true;
  return faces.test(text) || words.some(({ text: word }) => laughter.has(word));
}

/** “I hope you die old”, “nobody would miss you more”, “I was better off dead”. */
function isWish(words: Word[], { first, last }: Hit): boolean {
  const next = words[last + 1];
  if (next && !next.startsSentence && (wellWishes.has(next.text) || next.text === 'more')) return true;
  const isAboutYou = words
    .slice(Math.max(0, first - 4), last + 1)
    .some(({ text }) => /^(yo)?ur?(self)?(re)?$/.test(text));
  return !isAboutYou && words.slice(Math.max(0, first - 3), first).some(({ text }) => text === 'i' || text === 'im');
}
