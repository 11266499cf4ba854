import { createHash } from 'node:crypto';
import { findJudgedEnd } from '#server/features/screening/find-judged-end.ts';
import { normalise } from '#server/features/screening/normalise.ts';
import { toSkeleton } from '#server/platform/text/skeleton.ts';
import type { SealedSnapshot } from './case.model.ts';
import { findSubjectText } from './seal-snapshot.ts';

/** Under this, words are the same by chance: “ok”, “haha”. */
const FEWEST_LETTERS = 8;

/** The same for words that are hard to tell apart, however they are spaced, cased and disguised; null where there are too few. */
export function toWordsKey(snapshot: SealedSnapshot): string | null {
  const text = findSubjectText(snapshot);
  const letters = toSkeleton(normalise(text.slice(0, findJudgedEnd(text))).text).replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length < FEWEST_LETTERS ? null : createHash('sha256').update(letters).digest('base64url').slice(0, 22);
}
