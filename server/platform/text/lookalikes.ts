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
  g: 'ɡԌԍցɢ',
  h: 'НнΗҺһհ',
  i: 'ІіΙιɩɪı',
  j: 'ЈјͿϳյ',
  k: 'КкΚκ',
  l: 'ӀӏƖǀ',
  m: 'МмΜϺ',
  n: 'Νηոռпɴ',
  o: 'ОоΟοσᴏօ',
  p: 'РрΡρϱ',
  q: 'Ԛԛզ',
  r: 'гᴦ',
  s: 'Ѕѕꜱ',
  t: 'ТтΤτ',
  u: 'υᴜʋս',
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
