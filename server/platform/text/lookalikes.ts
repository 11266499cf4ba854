/**
 * Letters of other alphabets, and variants within Latin, that are drawn like a Latin letter. Chosen from Unicode’s table of
 * confusables (UTS #39), with the small Cyrillic and Greek letters that are drawn like a Latin capital. Full-width and
 * mathematical letters are not here: NFKC makes them plain.
 */
const drawnLike: Record<string, string> = {
  a: 'АаΑαɑ',
  b: 'ВвΒЬьƄƅ',
  c: 'СсϹϲᴄ',
  d: 'Ԁԁ',
  e: 'ЕеΕҽ',
  f: 'Ϝϝ',
  g: 'ɡԌԍ',
  h: 'НнΗҺһ',
  i: 'ІіΙιɩɪı',
  j: 'ЈјͿϳ',
  k: 'КкΚκ',
  l: 'ӀӏƖǀ',
  m: 'МмΜϺ',
  n: 'Νη',
  o: 'ОоΟοσᴏ',
  p: 'РрΡρϱ',
  q: 'Ԛԛ',
  r: 'гᴦ',
  s: 'Ѕѕꜱ',
  t: 'ТтΤτ',
  u: 'υᴜʋ',
  v: 'νѴѵᴠ',
  w: 'ԜԝѠѡωᴡ',
  x: 'ХхΧχ',
  y: 'УуҮүΥγʏ',
  z: 'Ζᴢ',
};

const latinOf = new Map(
  Object.entries(drawnLike).flatMap(([letter, lookalikes]) => [...lookalikes].map((character) => [character, letter])),
);

/** The small Latin letter that one character is drawn like, or the character itself. */
export function toLatinLookalike(character: string): string {
  return latinOf.get(character) ?? character;
}
