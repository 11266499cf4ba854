import type { AgeBand } from '#shared/contract/members.ts';

const MONTHS_AT_13 = 13 * 12;
const MONTHS_AT_18 = 18 * 12;
const MONTHS_AT_120 = 120 * 12;

export type Born = { year: number; month: number };

/** What is kept of an age: the band and, for the young, the month of turning 18. */
export type Age = { ageBand: 'adult' } | { ageBand: 'young'; adultFrom: string };

/**
 * Nobody is asked for a day, so a month counts as reached from its first day: we would rather let somebody in some days
 * early than turn a thirteen-year-old away. Months are those of UTC. `unlikely`: not born yet, or over 120 years ago.
 */
export function judgeAge(born: Born, now: Date): Age | 'tooYoung' | 'unlikely' {
  const months = countMonths(born, now);
  if (months < 0 || months > MONTHS_AT_120) return 'unlikely';
  if (months < MONTHS_AT_13) return 'tooYoung';
  if (months >= MONTHS_AT_18) return { ageBand: 'adult' };
  return { ageBand: 'young', adultFrom: `${born.year + 18}-${String(born.month).padStart(2, '0')}` };
}

/** The band she is in now: a young member becomes an adult by the passing of time. */
export function bandNow({ ageBand, adultFrom }: { ageBand: AgeBand; adultFrom?: string }, now: Date): AgeBand {
  return ageBand === 'young' && adultFrom !== undefined && adultFrom <= toMonth(now) ? 'adult' : ageBand;
}

export function toMonth(moment: Date): string {
  return moment.toISOString().slice(0, 7);
}

function countMonths({ year, month }: Born, now: Date): number {
  return now.getUTCFullYear() * 12 + now.getUTCMonth() - (year * 12 + month - 1);
}
