import type { CaseSummary } from '#shared/contract/moderation.ts';

const weights = { severe: 0, high: 1, normal: 2 };

/** The worst first, and of those what has waited longest. */
export function orderCases(cases: readonly CaseSummary[]): CaseSummary[] {
  return [...cases].sort(
    (one, other) => weights[one.severity] - weights[other.severity] || one.openedAt.localeCompare(other.openedAt),
  );
}
