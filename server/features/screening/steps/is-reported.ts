import type { Word } from '../words.ts';
import type { Hit } from './lexicon.ts';

const REACH = 7;
const telling = set(
  `call calls called calling shouted shouting shout yelled yelling screamed hissed whispered wrote sprayed say says said saying
  tell tells told telling texted messaged writing posting posted word words term slur slurs nickname name used using use
  heard hearing`,
);
const oneself = set('me us my our him her them his their someone somebody people myself ourselves mum mom sister');
const suffering = set('was were been being get gets got getting is am are');
const own = set('i ill im we lets');
const speech = set(
  'message messages text texts comment comments threat threats remark remarks joke jokes words things stuff',
);
const mention = set('word words term slur slurs');
const first = set('i im we were me us myself ourselves my our');
const claims = set(
  'proud am m being be love call calling called re became become myself ourselves embraced fellow self identify',
);
const negations = set('dont don not never nobody please can cannot t stop no');

/**
 * `someone called me a …`, `I was called a …`, `the word … is`, `I am a proud …`, `please don’t …`: told of others, of
 * oneself, or warned of. Speaking about abuse is not abuse, so it is delivered; what the speaker calls others is no report.
 */
export function isReported(words: Word[], text: string, hit: Hit): boolean {
  return isTold(words, hit) || isMentioned(words, text, hit) || isReclaimed(words, hit) || isWarned(words, hit);
}

function isTold(words: Word[], { first: from, last }: Hit): boolean {
  for (let at = from; at > 0 && at > from - REACH; at--) {
    if (words[at]?.startsSentence) return false;
    const verb = at - 1;
    if (words[verb]?.text === 'like' && speech.has(words[verb - 1]?.text ?? '')) return true;
    if (!telling.has(words[verb]?.text ?? '')) continue;
    const before = words[verb - 1]?.text ?? '';
    if (suffering.has(before)) return true;
    const object = words.slice(verb + 1, from).some(({ text }) => oneself.has(text));
    if (!own.has(before) && (object || isSaidAt(words, last))) return true;
  }
  return false;
}

function isSaidAt(words: Word[], last: number): boolean {
  const [at, whom] = words.slice(last + 1, last + 3);
  return at?.text === 'at' && oneself.has(whom?.text ?? '');
}

const quotes = new Set('"“”„«»‘’「」\'`'.split(''));

/** “the word X”, “saying ‘X’”: between quotation marks, or named as a word. */
function isMentioned(words: Word[], text: string, { first: from, last }: Hit): boolean {
  const near = words.slice(Math.max(0, from - 3), from).some((word) => mention.has(word.text));
  if (near) return true;
  const [opening, closing] = [words[from] as Word, words[last] as Word];
  const isQuoted =
    quotes.has(text.charAt(opening.from - 1)) && /^[.,!?]?["”»’」']/.test(text.slice(closing.to, closing.to + 2));
  const said = words.slice(Math.max(0, from - REACH), from).some((word) => telling.has(word.text));
  const isExplained = set('is was means are as').has(words[last + 1]?.text ?? '');
  return isQuoted && (said || isExplained);
}

/** “I’m a proud X”, “being a X”, “we can call ourselves X”: taken for oneself. */
function isReclaimed(words: Word[], { first: from, term }: Hit): boolean {
  if (term.kind !== 'slur' && term.kind !== 'insult') return false;
  let isClaimed = false;
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const word = words[at] as Word;
    if (word.text === 'you' || word.text === 'not' || word.text === 'hate') return false;
    if (claims.has(word.text)) isClaimed = true;
    if (first.has(word.text) && (isClaimed || at === from - 1)) return true;
    if (word.startsSentence) break;
  }
  return (
    isClaimed && words.slice(Math.max(0, from - 2), from).some(({ text }) => text === 'proud' || text === 'myself')
  );
}

/** “please don’t kill yourself”, “nobody should be raped” */
function isWarned(words: Word[], { first: from, term }: Hit): boolean {
  if (term.kind !== 'urgingSelfHarm' && term.kind !== 'threat') return false;
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const { text } = words[at] as Word;
    if (text === 'why' || text === 'you' || words[at - 1]?.text === 'why') return false;
    if (negations.has(text)) return words[at - 2]?.text !== 'why';
    if (words[at]?.startsSentence) return false;
  }
  return false;
}

function set(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
