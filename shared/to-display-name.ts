import type { NameForm } from './contract/members.ts';

/** A form of a name in the order that she has chosen; whole as written when the parts are not both there. */
export function toDisplayName({ fullName, given, surname, order }: NameForm): string {
  if (order === 'asWritten' || !given || !surname) return fullName;
  if (order === 'givenFirst') return `${given} ${surname}`;
  return isWrittenWithoutSpaces(surname) && isWrittenWithoutSpaces(given) ? surname + given : `${surname} ${given}`;
}

function isWrittenWithoutSpaces(part: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(part);
}
