/** One room’s newcomers: how much they say now, and until when they are slowed. All times in milliseconds. */
export type Rush = {
  windowFrom: number;
  count: number;
  authors: Set<string>;
  until: number;
  lastsMs: number;
  raisedAt: number;
};

export const WINDOW_MS = 3000;
/** More than anybody can read: fifty strangers who say twenty things a second are noticed within the first second. */
const MAX_IN_WINDOW = 20;
const MIN_AUTHORS = 5;
const FIRST_MS = 60_000;
const LONGEST_MS = 10 * 60_000;
const RAISE_EVERY_MS = 15_000;

export function createRush(now: number): Rush {
  return { windowFrom: now, count: 0, authors: new Set(), until: 0, lastsMs: FIRST_MS, raisedAt: 0 };
}

/**
 * Counts one try of a newcomer. `began` is true for the one with which a rush begins. While it goes on, each try that is
 * refused counts too: a rush that does not stop lasts longer and longer.
 */
export function countTry(
  rush: Rush,
  memberId: string,
  now: number,
  factor: number,
): { began: boolean; waitMs: number } {
  if (now - rush.windowFrom >= WINDOW_MS) startWindow(rush, now);
  rush.count++;
  rush.authors.add(memberId);
  const isOn = rush.until > now;
  const isRushing = rush.count > MAX_IN_WINDOW * factor && rush.authors.size >= MIN_AUTHORS;
  if (isRushing) prolong(rush, now, isOn);
  return { began: isRushing && !isOn, waitMs: Math.max(0, rush.until - now) };
}

function startWindow(rush: Rush, now: number): void {
  rush.windowFrom = now;
  rush.count = 0;
  rush.authors.clear();
}

function prolong(rush: Rush, now: number, isOn: boolean): void {
  if (!isOn) rush.lastsMs = FIRST_MS;
  else if (now - rush.raisedAt >= RAISE_EVERY_MS) rush.lastsMs = Math.min(rush.lastsMs * 2, LONGEST_MS);
  else return;
  rush.raisedAt = now;
  rush.until = now + rush.lastsMs;
}
