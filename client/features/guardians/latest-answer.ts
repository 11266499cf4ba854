import type { Consent, ConsentAnswer, ConsentScope } from '#shared/contract/guardians.ts';

/** What holds of a scope now; null while nothing was said. */
export function latestAnswer(consents: Consent[], scope: ConsentScope): ConsentAnswer | null {
  return consents.findLast((one) => one.scope === scope)?.answer ?? null;
}
