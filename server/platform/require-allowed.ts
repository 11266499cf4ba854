import { refuse } from '#shared/errors.ts';
import type { Verdict } from '#shared/policy/verdict.ts';

/** Turns a verdict into the refusal it names. */
export function requireAllowed(verdict: Verdict): void {
  if (!verdict.isAllowed) throw refuse(verdict.code);
}
