/** Three months, by their first and last day. */
export interface Quarter {
  from: string;
  to: string;
  /** Not over yet. */
  isNow: boolean;
}

/** This quarter and those before it, the newest first. Days are days in UTC, as in the log that is counted. */
export function listQuarters(now: Date, count: number): Quarter[] {
  const year = now.getUTCFullYear();
  const current = Math.floor(now.getUTCMonth() / 3);
  return Array.from({ length: count }, (_, back) => {
    const first = (current - back) * 3;
    return { from: toDay(year, first, 1), to: toDay(year, first + 3, 0), isNow: back === 0 };
  });
}

function toDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
