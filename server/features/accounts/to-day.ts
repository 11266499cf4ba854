/** The day of a moment, as in `2026-11-23`: as finely as the use of a device is kept. */
export function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
