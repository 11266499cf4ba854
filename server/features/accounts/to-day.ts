/** The day of a moment, as in `2026-11-23`: as finely as the use of a device is kept. */
export function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The same as a moment, for what is sorted and compared. */
export function toStartOfDay(moment: Date): Date {
  return new Date(toDay(moment));
}
