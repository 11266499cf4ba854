import type { Duty } from '#shared/contract/accounts.ts';

const STEP_MS = 15 * 60_000;
/** A week and a little: every hour of a week is met, also across a change of clocks. */
const STEPS = 8 * 24 * 4;

/** The first quarter of an hour from now on in which somebody is on duty, or null where nobody ever is. */
export function findNextDuty({ zone, hours }: Duty, now: Date): Date | null {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  for (let step = 0; step < STEPS; step++) {
    const moment = step === 0 ? now : new Date(Math.ceil(now.getTime() / STEP_MS) * STEP_MS + (step - 1) * STEP_MS);
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const time = `${parts.hour}:${parts.minute}`;
    if (hours.some(({ day, from, to }) => day === parts.weekday && from <= time && time < to)) return moment;
  }
  return null;
}
