const MIN_LENGTH = 3;
const MAX_LENGTH = 14;

/** The ways to write a word with stars in it: `b*tch`, `b**ch`, `b***h`. The first letter stays, and one more. */
export function toMasks(word: string): string[] {
  if (word.length < MIN_LENGTH || word.length > MAX_LENGTH) return [];
  const masks: string[] = [];
  for (let from = 1; from < word.length; from++) {
    for (let to = from + 1; to <= word.length && to - from < word.length - 1; to++)
      masks.push(word.slice(0, from) + '*'.repeat(to - from) + word.slice(to));
  }
  return masks;
}

/** Each word of letters with stars among them, and where it stands. Most texts have none. */
export function* findMasked(text: string): Generator<{ text: string; from: number; to: number }> {
  for (let star = text.indexOf('*'); star >= 0; ) {
    let from = star;
    while (from > 0 && star - from < MAX_LENGTH && isLetter(text.charCodeAt(from - 1))) from--;
    let to = star;
    while (to < text.length && to - from <= MAX_LENGTH && (text.charAt(to) === '*' || isLetter(text.charCodeAt(to))))
      to++;
    if (from < star) yield { text: text.slice(from, to), from, to };
    star = text.indexOf('*', Math.max(to, star + 1));
  }
}

const isLetter = (code: number) => code >= 97 && code <= 122;
