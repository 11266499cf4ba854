/**
 * One form for texts that differ only in case or encoding: NFKC, case folded, without characters that are never seen.
 * `Nguyễn` is the same in Unicode forms C and D, `ＡＮＮＡ` is `anna`.
 */
export function foldCase(text: string): string {
  const visible = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  // By way of capitals, so that ß meets SS and ı meets I; a final sigma is the same letter.
  return visible.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
}
