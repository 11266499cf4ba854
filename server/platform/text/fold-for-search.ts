import { foldCase } from './fold-case.ts';

/** Latin letters whose stroke or ligature is not a mark that Unicode takes apart. */
const plainLatin: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** What `Dang` and `Đặng` have in common. Marks are dropped on Latin letters only: in other scripts they are the vowels. */
export function foldForSearch(text: string): string {
  return foldCase(text)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[đðłøħŧæœþ]/gu, (letter) => plainLatin[letter] ?? letter)
    .normalize('NFC')
    .trim()
    .replace(/\s+/gu, ' ');
}
