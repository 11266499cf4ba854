/** The smallest hashes of a text’s letter triples: two texts share about as much of them as they share of each other. */
export type Sketch = ReadonlySet<number>;

const SIZE = 32;
const MAX_READ = 400;
/** Shorter ones are greetings and answers, which people rightly say again. */
const MIN_LETTERS = 16;
const ALIKE = 0.8;

/** Letters only, so that a number, a sign or an emoji added at the end makes no new text. Null for what is short. */
export function sketchText(text: string): Sketch | null {
  const letters = [
    ...text
      .slice(0, MAX_READ)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ''),
  ];
  // A sign of Chinese, Japanese or Korean says as much as two letters.
  const length = letters.reduce((sum, letter) => sum + (letter >= '\u3040' ? 2 : 1), 0);
  if (length < MIN_LETTERS) return null;
  const hashes = new Set<number>();
  for (let at = 0; at + 2 < letters.length; at++)
    hashes.add(hash(`${letters[at]}${letters[at + 1]}${letters[at + 2]}`));
  return new Set([...hashes].sort((a, b) => a - b).slice(0, SIZE));
}

/** Whether one is the other with little changed. */
export function isNearlySame(one: Sketch, other: Sketch): boolean {
  // Most pairs have nothing in common, which costs one look each to see.
  if ([...one].filter((value) => other.has(value)).length < one.size / 2) return false;
  const smallest = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, SIZE);
  const shared = smallest.filter((value) => one.has(value) && other.has(value)).length;
  return shared >= ALIKE * smallest.length;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
