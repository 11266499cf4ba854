import { firstUnits, foldCase } from './fold-case.ts';
import { toLatinLookalike } from './lookalikes.ts';

/**
 * Texts with the same skeleton are hard to tell apart on a screen (after UTS #39, for Latin, Cyrillic, Greek and full-width
 * letters). It is made for comparing, never for showing.
 */
export function toSkeleton(text: string): string {
  const letters = firstUnits(firstUnits(text).normalize('NFKD'))
    .replace(/[IІΙ1]/gu, 'l')
    .replace(/[OОΟ0]/gu, 'o');
  // Capitals have look-alikes of their own, so they are looked up before case is folded.
  const latin = foldCase([...letters].map(toLatinLookalike).join(''));
  return latin.normalize('NFD').replaceAll('m', 'rn');
}
