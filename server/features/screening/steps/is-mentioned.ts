import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';
import { telling } from './is-told.ts';

const REACH = 7;
const MAX_QUOTE = 200;
const mention = set('word words term terms slur slurs surname surnames nickname nicknames name names');
const explaining = set('is was means are as meant');
const hers = set('me my us our i im mine');
const pairs: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '「': '」',
  "'": "'",
  '`': '`',
};

/** “the word X”, “saying ‘X’”, “X means …”: named as a word, or between quotation marks in what she tells. */
export function isMentioned(words: Word[], text: string, hit: Hit): boolean {
  const { first, last } = hit;
  const near = words.slice(Math.max(0, first - 3), first).some((word) => mention.has(word.text));
  if (near) return true;
  const next = words[last + 1];
  const isExplained = next !== undefined && !next.startsSentence && explaining.has(next.text);
  // “Chutiya is a people in Assam”: no English word begins a sentence like that, unless it is said of somebody.
  if (isExplained && hit.term.lang !== 'en' && words[first]?.startsSentence) return true;
  const quote = findQuote(text, (words[first] as Word).from, (words[last] as Word).to);
  if (!quote) return false;
  if (/[:：]\s*$/.test(text.slice(Math.max(0, quote.from - 4), quote.from))) return true;
  const outside = words.filter(({ from }) => from < quote.from || from >= quote.to);
  const said = words.slice(Math.max(0, first - REACH), first).some((word) => telling.has(word.text));
  return said || isExplained || outside.some((word) => telling.has(word.text) || hers.has(word.text));
}

/** The quotation marks around a place, if one line holds both. */
function findQuote(text: string, from: number, to: number): { from: number; to: number } | undefined {
  for (let at = from - 1; at >= 0 && at > from - MAX_QUOTE && text.charAt(at) !== '\n'; at--) {
    const closing = pairs[text.charAt(at)];
    if (closing === undefined || isWithin(text, at)) continue;
    const end = text.slice(to, to + MAX_QUOTE).search(closing === "'" || closing === '’' ? /['’](?![a-z])/ : closing);
    return end < 0 || text.slice(to, to + end).includes('\n') ? undefined : { from: at, to: to + end };
  }
  return undefined;
}

/** An apostrophe, or a mark that closes what came before. */
function isWithin(text: string, at: number): boolean {
  return /[\p{L}\p{N}.!?,]/u.test(text.charAt(at - 1));
}
