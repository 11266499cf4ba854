import type { CaseSummary } from '#shared/contract/moderation.ts';

export interface SteadyRow {
  summary: CaseSummary;
  isGone: boolean;
}

export interface SteadyList {
  rows: SteadyRow[];
  /** How many have come in and are not among the rows yet. */
  waiting: number;
}

/**
 * While somebody points at the list every row stays where it is: what was decided stays with its outcome, what came in is
 * counted and waits. `held` is the list as it was when the pointer came.
 */
export function toSteadyList(
  now: readonly CaseSummary[],
  held: readonly CaseSummary[] | undefined,
  findNews: (id: string) => CaseSummary | undefined,
): SteadyList {
  if (!held) return { rows: now.map((summary) => ({ summary, isGone: false })), waiting: 0 };
  const rows = held.map((before) => {
    const current = now.find(({ id }) => id === before.id);
    return { summary: current ?? findNews(before.id) ?? before, isGone: !current };
  });
  return { rows, waiting: now.filter(({ id }) => held.every((before) => before.id !== id)).length };
}
