import type { CaseSummary } from '#shared/contract/moderation.ts';

const ranks = { severe: 0, high: 1, normal: 2 };

/** The worst first; of those what the reports weigh most; of those what has waited longest. As the server orders them. */
export function orderCases(cases: readonly CaseSummary[]): CaseSummary[] {
  return [...cases].sort(
    (one, other) =>
      ranks[one.severity] - ranks[other.severity] ||
      other.reportWeight - one.reportWeight ||
      one.openedAt.localeCompare(other.openedAt),
  );
}
