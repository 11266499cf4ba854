import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';

const REACH = 12;
const NEAR = 7;
export const telling = set(
  `call calls called calling shouted shouting shout shouts yelled yelling yell screamed screaming hissed whispered muttered
  wrote sprayed painted scrawled carved say says said saying sang sing singing chanted chanting tell tells told telling
  texted texts messaged write writes writing written posting posted word words term slur slurs nickname name names used
  using use heard hearing joked jokes spat sneered mocked insisted commented asks ask asked asking begs begged forces forced pressures demands`,
);
const oneself = set('me us my our him her them his their someone somebody people myself ourselves mum mom sister');
const others = set(
  `he she they who people kids boys girls men women everyone everybody someone somebody anyone anybody nobody mum mom dad
  mother father uncle aunt auntie grandmother grandma gran grandpa boss manager teacher colleague colleagues classmates
  neighbour neighbours neighbor neighbors customer customers patient patients stranger strangers bully bullies girl boy man woman
  guy guys lady friend friends ex husband boyfriend stepdad stepmother racists brother sister cousin whoever voice voices head brain`,
);
const suffering = set('was were been being get gets got getting is am are be');
const own = set('i ill im we lets');
const speech = set(
  `message messages text texts comment comments threat threats remark remarks joke jokes words things stuff letter letters note
  notes sign signs sticker email emails mail post posts review reviews caption poster banner graffiti voicemail headline dm dms`,
);
/** “a note that read …”, “comments like …” */
const speaks = set('like read reads reading saying containing');
/** Not by the writer, and no request: “the sign said”, “my ex wrote”. */
const finite = set(
  `said says told wrote shouted yelled screamed hissed whispered muttered sprayed painted scrawled carved texted messaged
  posted joked sneered insisted commented chanted sang calls called tells writes asks begs`,
);
/** Between who says it and the saying: “he always used to say”. */
const between = set(
  'always often never once just even still also used to would has have had used only on at keeps kept',
);

/** “called me a …”, “I was told that I am a …”, “kids sang …”: said by others, or to her. */
export function isTold(words: Word[], { first: from, last }: Hit): boolean {
  for (let at = from; at > 0 && at > from - REACH; at--) {
    if (words[at]?.startsSentence) return false;
    const verb = at - 1;
    if (speaks.has(words[verb]?.text ?? '') && isSpeech(words, verb - 1)) return true;
    if (!telling.has(words[verb]?.text ?? '')) continue;
    const before = words[verb - 1]?.text ?? '';
    if (suffering.has(before)) return true;
    if (own.has(before)) continue;
    if (isSaidByOthers(words, verb)) return true;
    if (at > from - NEAR && (isSaidOfOneself(words, verb, from) || isSaidAt(words, last))) return true;
  }
  return false;
}

function isSpeech(words: Word[], at: number): boolean {
  const isThat = /^(that|which|just|only)$/.test(words[at]?.text ?? '');
  return speech.has(words[isThat ? at - 1 : at]?.text ?? '');
}

function isSaidByOthers(words: Word[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && !words[at + 1]?.startsSentence && between.has(words[at]?.text ?? '')) at--;
  if (words[at + 1]?.startsSentence) return false;
  const before = words[at]?.text ?? '';
  const isPast =
    finite.has(words[verb]?.text ?? '') && at >= 0 && before !== 'you' && before !== 'and' && before !== 'have';
  return isPast || others.has(before) || (before === 'and' && isDoneToHer(words, at));
}

/** “Kids pulled their eyes at me and …” */
function isDoneToHer(words: Word[], and: number): boolean {
  let isHer = false;
  let isTheirs = false;
  for (let at = and - 1; at >= 0 && at > and - REACH; at--) {
    const { text, startsSentence } = words[at] as Word;
    if (own.has(text)) return false;
    isHer ||= oneself.has(text);
    isTheirs ||= others.has(text);
    if (startsSentence) break;
  }
  return isHer && isTheirs;
}

/** “say I was a …”, “told me …” */
function isSaidOfOneself(words: Word[], verb: number, from: number): boolean {
  return words.slice(verb + 1, from).some(({ text }) => oneself.has(text) || own.has(text));
}

function isSaidAt(words: Word[], last: number): boolean {
  const [at, whom] = words.slice(last + 1, last + 3);
  return at?.text === 'at' && oneself.has(whom?.text ?? '');
}
