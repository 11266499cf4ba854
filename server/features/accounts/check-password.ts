import { foldCase } from '#server/platform/text/fold-case.ts';
import { refuse } from '#shared/errors.ts';
import { isWidelyKnown } from './widely-known-passwords.ts';

const MIN_LENGTH = 12;
const MIN_DIFFERENT = 5;

/**
 * Length is what counts; beyond that, only what is guessed first is refused: widely known passwords, the same few characters
 * over and over, and those that are long only by way of the handle or the community’s name.
 */
export function checkPassword(
  password: string,
  { handle, communityName }: { handle: string; communityName: string },
): void {
  const rest = [handle, communityName].map(foldCase).reduce(takeOut, foldCase(password));
  if ([...rest].length < MIN_LENGTH || new Set(rest).size < MIN_DIFFERENT) throw refuse('weak_password');
  if (isWidelyKnown(password)) throw refuse('weak_password');
}

function takeOut(text: string, word: string): string {
  return word === '' ? text : text.replaceAll(word, '');
}
