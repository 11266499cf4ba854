/**
 * How much of a text is judged: three units of UTF-16 for each of a message’s 4,000 characters, and more words than any
 * language puts into as many. What comes after so much, a person reads, so that no text keeps everybody else waiting.
 */
const MAX_UNITS = 12_000;
const MAX_WORDS = 1_200;
/** Beside Chinese characters and Hangul, which are many. No alphabet, and no ten of them, has as many letters. */
const MAX_LETTERS = 600;

/** Where the part that is judged ends. Counted is what a character is read as: ﷺ is a sentence of four words. */
export function findJudgedEnd(text: string): number {
  const most = Math.min(text.length, MAX_UNITS);
  const letters = new Map<number, string>();
  let units = 0;
  let words = 0;
  let before: Kind = 'none';
  for (let at = 0; at < most; at++) {
    const code = text.charCodeAt(at);
    let read = '';
    if (code >= 0x80 && !isOfMany(code)) {
      read = letters.get(code) ?? String.fromCharCode(code).normalize('NFKC');
      if (letters.set(code, read).size > MAX_LETTERS) return at;
    }
    const length = Math.max(1, read.length);
    for (let place = 0; place < length; place++) {
      const one = length > 1 ? read.charCodeAt(place) : code;
      const kind: Kind = isUnseen(one) ? before : kindOf(one);
      if (kind !== 'none' && kind !== before) words++;
      before = kind;
    }
    units += length;
    if (units > MAX_UNITS || words > MAX_WORDS) return at;
  }
  return most;
}

/** Latin letters are read by themselves among others: “中a中a” has as many words as letters. */
type Kind = 'none' | 'latin' | 'other';

function kindOf(code: number): Kind {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return 'latin';
  if (code < 0x80 || (code >= 0x2010 && code < 0x2060)) return 'none';
  const isLatin =
    (code >= 0xc0 && code < 0x250) || (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00);
  return isLatin ? 'latin' : 'other';
}

/** Joins what is around it, as in Persian words and families of emoji. */
function isUnseen(code: number): boolean {
  return (code >= 0x200b && code < 0x2010) || code === 0x2060 || (code >= 0xfe00 && code < 0xfe10);
}

/** Chinese characters, kana and Hangul; not the signs among them that stand for several, such as ㌖ and ㈱. */
function isOfMany(code: number): boolean {
  if (code >= 0x3200 && code < 0x3400) return false;
  return (code >= 0x3040 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3);
}
