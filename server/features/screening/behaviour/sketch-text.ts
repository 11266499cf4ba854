/** The smallest hashes of a text’s letter triples: two texts share about as much of them as they share of each other. */
export type Sketch = ReadonlySet<number>;

const SIZE = 32;
const MAX_READ = 400;
/** Shorter ones are greetings and answers, which people rightly say again. */
const MIN_LETTERS = 16;
const ALIKE = 0.8;

/** Letters only, so that a number, a sign or an emoji added at the end makes no new text. Null for what is short. */
export function sketchText(text: string): Sketch | null {
  const letters = text
    .slice(0, MAX_READ)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
  if (weigh(letters) < MIN_LETTERS) return null;
  const hashes = new Uint32Array(Math.max(0, letters.length - 2)).map((_, at) => hashTriple(letters, at)).sort();
  const smallest = new Set<number>();
  for (const value of hashes) if (smallest.size < SIZE) smallest.add(value);
  return smallest;
}

/** A sign of Chinese, Japanese or Korean says as much as two letters. */
function weigh(letters: string): number {
  let sum = 0;
  for (let at = 0; at < letters.length && sum < MIN_LETTERS; at++) sum += letters.charCodeAt(at) >= 0x3040 ? 2 : 1;
  return sum;
}

/** Whether one is the other with little changed. */
export function isNearlySame(one: Sketch, other: Sketch): boolean {
  let shared = 0;
  for (const value of one) if (other.has(value)) shared++;
  // Most pairs have next to nothing in common, which costs one look each to see.
  if (shared < one.size / 2) return false;
  const smallest = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, SIZE);
  const common = smallest.filter((value) => one.has(value) && other.has(value)).length;
  return common >= ALIKE * smallest.length;
}

/** FNV-1a over three letters. */
function hashTriple(letters: string, at: number): number {
  let value = 0x811c9dc5;
  for (let offset = 0; offset < 3; offset++)
    value = Math.imul(value ^ letters.charCodeAt(at + offset), 0x01000193) >>> 0;
  return value;
}
