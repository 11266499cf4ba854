import type { StatementKind } from '#shared/contract/statements.ts';

const strikeDays = 90;
const dayMs = 24 * 60 * 60_000;
/** As a calendar counts them. */
const monthsToAppeal = 6;
const nothingToAppeal: readonly StatementKind[] = [
  'supported',
  'reversed',
  'silenceEnded',
  'suspensionEnded',
  'opened',
];

/** When a strike given at `at` lapses. */
export function strikeUntil(at: Date): Date {
  return new Date(at.getTime() + strikeDays * dayMs);
}

/** The last moment to appeal; null where there is nothing to appeal. */
export function appealUntil({ at, what }: { at: Date; what: StatementKind }): Date | null {
  if (nothingToAppeal.includes(what)) return null;
  const end = new Date(at);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + monthsToAppeal);
  // The 31st of August plus six months is the last of February, not the 3rd of March.
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  return end;
}
