import type { Catalogue } from './catalogue.ts';
import type { en } from './en/index.ts';

const accents: Record<string, string> = Object.fromEntries(
  ['aá', 'cç', 'dđ', 'eé', 'gğ', 'hĥ', 'ií', 'jĵ', 'kķ', 'lł', 'nñ', 'oó', 'rŕ', 'sš', 'tţ', 'uú', 'wŵ', 'yý', 'zž']
    .flatMap((pair) => [pair, pair.toUpperCase()])
    .map((pair) => [...pair]),
);

/** Accented and a third longer, in brackets: shows what is cut off and what never went through the catalogue. */
export function accented(catalogue: typeof en): Catalogue {
  return mapWords(catalogue, (words) => `[${lengthen(accent(words))}]`);
}

/** English words set from right to left, as Arabic or Urdu would be. */
export function mirrored(catalogue: typeof en): Catalogue {
  const rightToLeft = '\u202e';
  const end = '\u202c';
  return mapWords(catalogue, (words) => outsideMarks(words, (part) => `${rightToLeft}${part}${end}`));
}

function mapWords(catalogue: typeof en, change: (words: string) => string): Catalogue {
  const namespaces = Object.entries(catalogue).map(([name, entries]) => [
    name,
    Object.fromEntries(Object.entries(entries).map(([key, words]) => [key, change(words)])),
  ]);
  return Object.fromEntries(namespaces) as Catalogue;
}

function accent(words: string): string {
  return outsideMarks(words, (part) => [...part].map((letter) => accents[letter] ?? letter).join(''));
}

function lengthen(words: string): string {
  return `${words} ${'·'.repeat(Math.ceil(words.length * 0.3))}`;
}

/** Leaves `{{names}}` and `<tags>` as they are. */
function outsideMarks(words: string, change: (part: string) => string): string {
  const marks = /(\{\{[^}]*\}\}|<[^>]*>)/;
  return words
    .split(marks)
    .map((part) => (part === '' || marks.test(part) ? part : change(part)))
    .join('');
}
