import { createHash } from 'node:crypto';
import { toSkeleton } from '#server/platform/text/skeleton.ts';
import type { SealedSnapshot } from './case.model.ts';
import { findSubjectText } from './seal-snapshot.ts';

/** Under this, words are the same by chance: “ok”, “haha”. */
const FEWEST_LETTERS = 8;

/** The same for words that are hard to tell apart, however they are spaced and dotted; null where there are too few. */
export function toWordsKey(snapshot: SealedSnapshot): string | null {
  const letters = toSkeleton(findSubjectText(snapshot)).replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length < FEWEST_LETTERS ? null : createHash('sha256').update(letters).digest('base64url').slice(0, 22);
}
