import type { Community } from '#shared/contract/accounts.ts';

type Duty = NonNullable<Community['duty']>;

export type DutyRow = Duty['hours'][number] & { key: number };

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** A field for a time knows no 24:00; the end of a day is its midnight. */
export function toDutyRows(duty: Duty | null): DutyRow[] {
  return (duty?.hours ?? []).map((hours, key) => ({ ...hours, to: hours.to === '24:00' ? '00:00' : hours.to, key }));
}

/** Null where no hours are left. */
export function toDuty(zone: string, rows: DutyRow[]): Duty | null {
  if (rows.length === 0) return null;
  return { zone, hours: rows.map(({ day, from, to }) => ({ day, from, to: to === '00:00' ? '24:00' : to })) };
}
