import type { Reason } from '../verdict.ts';
import type { Author } from './author.ts';
import type { Said } from './history.ts';
import { isNearlySame } from './sketch-text.ts';

/** How often the same may be said within five minutes, in all rooms together, before a person looks at it. */
const ALLOWED = { fresh: 2, known: 3 };

/** The same words again and again, here or in other rooms, with little changed. */
export function findRepeatedText(
  { sketch }: Said,
  before: Said[],
  { author: { isFresh, isTrusted }, text, factor }: { author: Author; text: string; factor: number },
): Reason[] {
  if (!sketch || isTrusted) return [];
  const count = before.filter((said) => said.sketch && isNearlySame(said.sketch, sketch)).length;
  if (count < (isFresh ? ALLOWED.fresh : ALLOWED.known) * factor) return [];
  return [{ rule: 'behaviour/repeated', verdict: 'hold', start: 0, end: text.length }];
}
