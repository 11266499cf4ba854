const tints = ['iris', 'jade', 'indigo', 'ochre', 'moss', 'slate', 'umber'] as const;
export type Tint = (typeof tints)[number];

/** What she chose, at most two graphemes; else the first grapheme of her name as written. */
export function toSealLetters(name: string, monogram?: string): string {
  const chosen = monogram?.trim();
  return chosen ? graphemes(chosen).slice(0, 2).join('') : (graphemes(name.trim())[0] ?? '·');
}

/** The same person has the same tint everywhere; none of them is red. */
export function toTint(id: string): Tint {
  return tints[hash(id) % tints.length] ?? 'slate';
}

function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
