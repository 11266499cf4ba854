import {
  bridges,
  identities,
  ownParts,
  partial,
  peoplePlural,
  peopleSingular,
  plurals,
  singulars,
} from './groups-vocabulary.ts';
import { ordinary } from './ordinary-words.ts';
import { patterns } from './patterns.ts';
import { classes } from './vocabulary.ts';
import { words } from './word-set.ts';

const groups = [identities, plurals, singulars, peoplePlural, peopleSingular];
const known = new Set([...groups, partial, bridges, ownParts, ...Object.values(classes)].flatMap((list) => [...list]));
const groupWords = new Set(groups.flatMap((list) => [...list]));

/** Words that stand in the rules themselves. */
const literal = new Set(
  Object.values(patterns)
    .join(' ')
    .match(/\b[a-z]{3,}\b/g),
);

export const isKnown = (text: string) => known.has(text) || literal.has(text);
export const isGroupWord = (text: string) => groupWords.has(text);

const MIN_LENGTH = 5;
/** Names of places, and words so frequent that what is one letter away is most often something else. */
const asTheyStand = new Set([...classes.PLACE, ...classes.MET, ...classes.BREEDS]);
const verbs = words('death belong belongs deserve deserves trust stand');
const slips = makeSlips();

/** “wmoen” and “womn”: two letters swapped or one left out of a word that the rules know. */
export function correct(text: string): string {
  if (text.length < MIN_LENGTH - 1 || text.length > 20) return text;
  if (drawnOut.test(text)) return withoutDrawl(text);
  return slips.get(text) ?? text;
}

const drawnOut = /(.)\1\1/;

/** “haaaate”: the letter once, or twice as in “stooopid”, where the rules know what that gives. */
function withoutDrawl(text: string): string {
  const [once, twice] = ['$1', '$1$1'].map((letters) => text.replace(/(.)\1{2,}/g, letters)) as [string, string];
  if (isKnown(once)) return once;
  return isKnown(twice) ? twice : text;
}

function makeSlips(): Map<string, string> {
  const made = new Map<string, string>();
  for (const word of [...known, ...verbs]) {
    if (asTheyStand.has(word) || word.length < MIN_LENGTH - 1 || /[^a-z]/.test(word)) continue;
    for (let at = 0; at < word.length; at++) {
      const swapped = word.slice(0, at) + (word[at + 1] ?? '') + word.charAt(at) + word.slice(at + 2);
      const dropped = word.slice(0, at) + word.slice(at + 1);
      // Of a short word too much is another word.
      const some = word.length >= MIN_LENGTH ? [swapped, dropped] : at > 0 ? [swapped] : [];
      for (const slip of some) if (!isKnown(slip) && !ordinary.has(slip)) made.set(slip, word);
    }
  }
  for (const [slip, word] of Object.entries({ haet: 'hate', htae: 'hate', hte: 'hate' })) made.set(slip, word);
  return made;
}

const short = words('i we all the of to be is are in a my our us and');
const MAX_GLUED = 40;

/** “womendisgust”: words that the rules know, written without a space, a group among them. */
export function split(text: string): string[] | undefined {
  if (
    text.length < 7 ||
    text.length > MAX_GLUED ||
    known.has(text) ||
    known.has(text.replace(/s$/, '')) ||
    ordinary.has(text)
  )
    return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let to = 1; to <= text.length; to++) {
    for (let from = Math.max(0, to - 14); from < to && !best[to]; from++) {
      const part = text.slice(from, to);
      const before = best[from];
      if (before && (part.length > 2 ? known.has(part) : short.has(part))) best[to] = [...before, part];
    }
  }
  const parts = best[text.length];
  if (!parts || parts.length < 2) return undefined;
  const hasGroup = parts.some((part) => groupWords.has(part));
  return hasGroup && parts.every((part) => part.length > 1 || part === 'i' || part === 'a') ? parts : undefined;
}
