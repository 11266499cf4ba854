/**
 * How much of a text is judged: three units of UTF-16 for each of a message’s 4,000 characters, and more words than any
 * language puts into as many. What comes after so much, a person reads, so that no text keeps everybody else waiting.
 */
const MAX_UNITS = 12_000;
const MAX_WORDS = 1_200;
/** Beside Chinese characters and Hangul, which are many. No alphabet, and no ten of them, has as many letters. */
const MAX_LETTERS = 600;

/** Where the part that is judged ends. */
export function findJudgedEnd(text: string): number {
  const most = Math.min(text.length, MAX_UNITS);
  let words = 0;
  let isInWord = false;
  const letters = new Set<number>();
  for (let at = 0; at < most; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && !isOfMany(code) && letters.add(code).size > MAX_LETTERS) return at;
    const isWord = belongsToWord(code);
    if (isWord && !isInWord && ++words > MAX_WORDS) return at;
    isInWord = isWord;
  }
  return most;
}

function belongsToWord(code: number): boolean {
  const lower = code | 32;
  return code >= 0x80 || (lower >= 97 && lower <= 122);
}

function isOfMany(code: number): boolean {
  return (code >= 0x3040 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3);
}
