import type { Log } from '#server/platform/log.ts';

const everyMs = 5_000;

/** Says what is being done, and every few seconds that it still is, so that nobody thinks the start hangs. */
export async function showProgress<Result>(log: Log, doing: string, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now();
  const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  log.info(`${doing} …`);
  const timer = setInterval(() => log.info(`${doing} … ${seconds()}`), everyMs);
  try {
    const result = await work();
    log.info(`${doing}: done in ${seconds()}.`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
