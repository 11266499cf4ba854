import { readNaughtyStrings } from './naughty-strings.ts';

/** Every place that the naughty strings go through, by the tests that send them there. */
export const places = [
  ...['message', 'edit', 'reaction', 'thread', 'post'],
  ...['community', 'profile', 'room', 'changed room', 'request to join', 'token', 'sign-up', 'look-up', 'sign-in'],
  ...['report', 'hand-over', 'request to talk', 'watched word', 'code', 'suspension'],
  ...['opening', 'question', 'claim code'],
] as const;
export type Place = (typeof places)[number];

const TURNS = 4;
const isFull = process.env.NAUGHTY_SIZE === 'full';

/**
 * What one place is given. Whatever is more than visible ASCII goes through every place; the rest, four hundred strings of
 * which most are one tag with another escape in it, take turns by fours. `npm run attack:texts` gives each place all of them.
 */
export function pickStrings(place: Place, strings = readNaughtyStrings()): string[] {
  if (isFull) return strings;
  const turn = places.indexOf(place) % TURNS;
  return strings.filter((string, nth) => !isPlain(string) || nth % TURNS === turn);
}

/** ASCII with something to see in it and no control character. */
export function isPlain(string: string): boolean {
  return /^[\x20-\x7e]+$/.test(string) && string.trim() !== '';
}
