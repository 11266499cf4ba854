import { createHash } from 'node:crypto';
import { normalise } from '#server/features/screening/normalise.ts';
import { toSkeleton } from '#server/platform/text/skeleton.ts';
import type { SealedSnapshot } from './case.model.ts';
import { findSubjectText } from './seal-snapshot.ts';

/** Under this, words are the same by chance: “ok”, “haha”. */
const FEWEST_LETTERS = 8;

/** The same for words that are hard to tell apart, however they are spaced, cased and disguised; null where there are too few. */
export function toWordsKey(snapshot: SealedSnapshot): string | null {
  const letters = toSkeleton(normalise(findSubjectText(snapshot)).text).replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length < FEWEST_LETTERS ? null : createHash('sha256').update(letters).digest('base64url').slice(0, 22);
}
