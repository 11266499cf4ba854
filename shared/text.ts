import { z } from 'zod';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Code units allowed per grapheme: a family emoji has 11, Tibetan and Zalgo stacks more. */
const UNITS_PER_GRAPHEME = 16;
const PIECE_UNITS = 256;

/** Counts what a person sees as characters (UAX #29 grapheme clusters): 👩‍👩‍👧‍👦 is one. */
export function countGraphemes(text: string): number {
  if (isPlainAscii(text)) return text.length;
  let count = 0;
  for (const _ of readGraphemes(text)) count++;
  return count;
}

/**
 * Piece by piece, each from where the last grapheme before it ended: in one go the time grows with the square of a run of
 * joined emoji, to seconds for what one message may hold.
 */
function* readGraphemes(text: string): Generator<string> {
  let size = PIECE_UNITS;
  for (let at = 0; at < text.length; ) {
    const piece = text.slice(at, at + size);
    const found = Array.from(graphemes.segment(piece), ({ segment }) => segment);
    // What stands at the end of a piece may go on in the next one.
    if (at + size < text.length) found.pop();
    size = found.length === 0 ? size * 2 : PIECE_UNITS;
    for (const segment of found) {
      at += segment.length;
      yield segment;
    }
  }
}

/** The first graphemes of a text, for monograms and previews. */
export function firstGraphemes(text: string, count: number): string {
  let taken = '';
  for (const segment of readGraphemes(text)) {
    if (count-- <= 0) break;
    taken += segment;
  }
  return taken;
}

/**
 * A text field: kept as typed, in Unicode form C, with nothing trimmed or filtered. Length is counted in graphemes.
 * Refused: longer than `max`, fewer than `min` visible characters, or half of a surrogate pair.
 */
export function text({ min = 0, max, what = 'This' }: { min?: number; max: number; what?: string }) {
  return z
    .string({ error: `${what} must be text.` })
    .max(max * UNITS_PER_GRAPHEME, `${what} may have at most ${max} characters.`)
    .refine((value) => value.isWellFormed(), `${what} contains half of a character, which cannot be stored.`)
    .transform((value) => value.normalize('NFC'))
    .refine(
      (value) => value.length <= max || countGraphemes(value) <= max,
      `${what} may have at most ${max} characters.`,
    )
    .refine(
      (value) => min === 0 || isVisible(value),
      `${what} needs at least ${min === 1 ? 'one character' : `${min} characters`} that can be seen.`,
    )
    .refine((value) => min < 2 || countGraphemes(value) >= min, `${what} needs at least ${min} characters.`);
}

function isVisible(value: string): boolean {
  return /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(value);
}

function isPlainAscii(value: string): boolean {
  return /^[\x20-\x7e]*$/.test(value);
}
