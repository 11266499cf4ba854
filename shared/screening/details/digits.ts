const otherDigit = /\p{Nd}/u;

/** A digit of any script: ０, ๐, ०, ٠. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128 || Number.isNaN(code)) return code >= 48 && code <= 57;
  return otherDigit.test(text.charAt(at));
}

/** Where the digits that begin at a place end. */
export function endOfDigits(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text, end)) end++;
  return end;
}
