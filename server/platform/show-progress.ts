import type { Log } from '#server/platform/log.ts';

const everyMs = 5_000;

/** Says what is being done, and every few seconds that it still is, so that nobody thinks the start hangs. */
export async function showProgress<Result>(log: Log, doing: string, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now();
  log.info(`${doing} …`);
  const result = await showWaiting(log, doing, work);
  log.info(`${doing}: done in ${toSeconds(startedAt)}.`);
  return result;
}

/** Says nothing about what is done in a moment. */
export async function showWaiting<Result>(log: Log, doing: string, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now();
  const timer = setInterval(() => log.info(`${doing} … ${toSeconds(startedAt)}`), everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

function toSeconds(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}
