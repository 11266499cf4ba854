import type { PersonalDetail } from './detail.ts';
import { startsHigh, type TextWord } from './read-words.ts';

const after = new Set(
  `street st road rd avenue ave lane ln drive dr close crescent terrace boulevard blvd court ct square sq gardens grove
  strasse straße marg nagar chowk place way`.split(/\s+/),
);
const before = new Set(
  'jalan jl jln lorong đường phố ngõ hẻm ngách kiệt soi rue calle via strada street sector gali'.split(' '),
);
const compound = /.(strasse|straße|str|gasse|weg|platz|allee|straat|laan)\.?$/;
/** What stands before the number of a home: “Flat 4B”, “Blk 123”, “số nhà 12”. */
const homes = new Set('flat apartment apt unit blk block lot house hno nhà rumah kamar plot villa room'.split(' '));
const REACH = 4;

/** “12 Acacia Road”, “Jalan Melati 12”, “12 đường Nguyễn Trãi”: a number, a kind of street, and its name. */
export function findAddresses(words: TextWord[]): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isHouseNumber((words[at] as TextWord).text)) continue;
    const last = findStreetAfter(words, at) ?? findNamedAfter(words, at) ?? at;
    const first = last > at ? at : Math.min(findStreetBefore(words, at), findHomeBefore(words, at));
    if (first === last) continue;
    found.push({ kind: 'address', start: (words[first] as TextWord).start, end: (words[last] as TextWord).end });
    at = last;
  }
  return found;
}

function isHouseNumber(word: string): boolean {
  return /^(no\.?|#)?\d{1,5}[a-zA-Z]?$/.test(word) || /^#?\d{1,4}([/-]\d{1,4}){1,2}[a-zA-Z]?$/.test(word);
}

function findStreetAfter(words: TextWord[], at: number): number | undefined {
  for (let next = at + 1; next <= at + REACH && next < words.length; next++) {
    const { text, bare } = words[next] as TextWord;
    if (after.has(bare) && next > at + 1) return next;
    if (!startsHigh(text) || words[next]?.endsSentence) return undefined;
  }
  return undefined;
}

/** “12 rue Lepic”, “45 ngõ Trần Phú” */
function findNamedAfter(words: TextWord[], at: number): number | undefined {
  if (!before.has(words[at + 1]?.bare ?? '') || words[at]?.endsSentence) return undefined;
  let last = at + 1;
  while (last < at + 1 + REACH && startsHigh(words[last + 1]?.text ?? '')) {
    last++;
    if (words[last]?.endsSentence) break;
  }
  return last > at + 1 ? last : undefined;
}

function findStreetBefore(words: TextWord[], at: number): number {
  const previous = words[at - 1];
  if (previous && compound.test(previous.bare) && startsHigh(previous.text)) return at - 1;
  for (let first = at - 1; first >= 0 && first >= at - REACH; first--) {
    const { text, bare, endsSentence } = words[first] as TextWord;
    if (endsSentence && bare !== 'no' && !before.has(bare)) return at;
    if (before.has(bare) && first < at - 1) return first;
    if (!startsHigh(text) && bare !== 'no' && bare !== 'số') return at;
  }
  return at;
}

/** “số nhà 12”, “Blk 5 Lot 3”, “House no 12”, “Flat 4B, Rose Apartments”: a number of a home with what it belongs to. */
function findHomeBefore(words: TextWord[], at: number): number {
  const isNumbered = /^(no|number|nomor|số|số:)$/.test(words[at - 1]?.bare ?? '');
  const home = isNumbered ? at - 2 : at - 1;
  if (!homes.has(words[home]?.bare ?? '')) return at;
  const isChain = isHouseNumber(words[home - 1]?.text ?? '') && homes.has(words[home - 2]?.bare ?? '');
  const isSure = isNumbered || words[home]?.bare === 'nhà';
  const isLetter =
    /^\d{1,4}[a-zA-Z]$/.test(words[at]?.text ?? '') &&
    startsHigh(words[at + 1]?.text ?? '') &&
    !words[at]?.endsSentence;
  if (isChain) return home - 2;
  return isSure || isLetter ? home : at;
}
