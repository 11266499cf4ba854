/** No handle, name, query or password is as long. One letter can stand for eighteen: of ﷺ that makes a long text in no time. */
const MOST_UNITS = 10_000;

/**
 * One form for texts that differ only in case or encoding: NFKC, case folded, without characters that are never seen.
 * `Nguyễn` is the same in Unicode forms C and D, `ＡＮＮＡ` is `anna`. Of what is longer than any text that is compared, the
 * beginning.
 */
export function foldCase(text: string): string {
  const visible = firstUnits(firstUnits(text).normalize('NFKC')).replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  // By way of capitals, so that ß meets SS and ı meets I; a final sigma is the same letter.
  return visible.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
}

export function firstUnits(text: string): string {
  return text.length <= MOST_UNITS ? text : text.slice(0, MOST_UNITS);
}
