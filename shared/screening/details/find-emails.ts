import type { PersonalDetail } from './detail.ts';
import type { TextWord } from './read-words.ts';

export function findEmails(words: TextWord[]): PersonalDetail[] {
  return words.flatMap(({ text, start, end }) => (isEmail(text) ? { kind: 'email' as const, start, end } : []));
}

function isEmail(word: string): boolean {
  if (word.length > 254) return false;
  const at = word.indexOf('@');
  const dot = word.lastIndexOf('.');
  return at > 0 && at === word.lastIndexOf('@') && dot > at + 1 && word.length - dot > 2 && !word.endsWith('.');
}
