import { findPersonalDetails } from '#shared/screening/find-personal-details.ts';
import type { Reason } from '../verdict.ts';

const MAX_REASONS = 20;

/**
 * What would let a stranger find her, in the text of a young member or of somebody who writes without her name. It is
 * delivered: she was asked before she sent it, and now whoever looks after the room may ask her again.
 */
export function findPersonalReasons({ original, isGuarded }: { original: string; isGuarded: boolean }): Reason[] {
  if (!isGuarded) return [];
  return findPersonalDetails(original)
    .slice(0, MAX_REASONS)
    .map(({ kind, start, end }) => ({ rule: `personal/${kind}`, verdict: 'note', start, end }));
}
