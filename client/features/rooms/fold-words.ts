/** For finding by typing: without case, and without the marks of Latin letters, so that “dang” finds Đặng. */
export function foldWords(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .trim();
}
