/** Three months, by their first and last day. */
export interface Quarter {
  from: string;
  to: string;
}

/** The quarters that are over, the newest first: of the present one nothing is told. Days are days in UTC, as in the log that is counted. */
export function listQuarters(now: Date, count: number): Quarter[] {
  const year = now.getUTCFullYear();
  const current = Math.floor(now.getUTCMonth() / 3);
  return Array.from({ length: count }, (_, back) => {
    const first = (current - 1 - back) * 3;
    return { from: toDay(year, first, 1), to: toDay(year, first + 3, 0) };
  });
}

/** The day from which the numbers of the present quarter can be read. */
export function findNextDay(now: Date): string {
  return toDay(now.getUTCFullYear(), (Math.floor(now.getUTCMonth() / 3) + 1) * 3, 1);
}

function toDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
