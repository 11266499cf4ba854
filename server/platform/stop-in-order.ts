import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';

const usualPatienceMs = 10_000;
// One Ctrl-C may reach us twice, from the terminal and from the program that started us.
const sameKeyPressMs = 500;
const lookEveryMs = 250;

export type StopSteps = {
  /** The server: finishes what it promised, within ten seconds. */
  close(): Promise<void>;
  /** After the server: what it wrote to. */
  stopDatabase(): Promise<void>;
  patienceMs?: number;
};

/** Stops everything in order, once, however often it is asked. */
export function createStop(steps: StopSteps, log: Log): (exitCode: number) => Promise<never> {
  let stopping: Promise<never> | undefined;
  return (exitCode) => {
    stopping ??= stopInOrder(steps, log, exitCode);
    return stopping;
  };
}

/** Ctrl-C and a service manager stop it well; a second Ctrl-C does not wait: `abandon` is all that is still done. */
export function stopOnSignals(stop: (exitCode: number) => Promise<never>, abandon: () => void, log: Log): void {
  let askedAt: number | undefined;
  const ask = () => {
    if (askedAt === undefined) {
      askedAt = performance.now();
      log.info('Stopping. Press Ctrl-C again to stop without waiting.');
      void stop(0);
    } else if (performance.now() - askedAt > sameKeyPressMs) {
      abandon();
      process.exit(1);
    }
  };
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
}

/**
 * npm passes a signal on to the shell it runs us in, and that shell ends without a word to us. Our parent being gone is then
 * the only sign that we were to stop.
 */
export function stopWithNpm(stop: (exitCode: number) => Promise<never>, env = process.env): void {
  if (!env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void stop(0), lookEveryMs).unref();
}

async function stopInOrder(steps: StopSteps, log: Log, exitCode: number): Promise<never> {
  const { close, stopDatabase, patienceMs = usualPatienceMs } = steps;
  const closing = close().then(
    () => 'closed' as const,
    (error: unknown) => log.error({ err: error }, 'The server did not close cleanly.'),
  );
  const outcome = await Promise.race([closing, sleep(patienceMs, 'late' as const)]);
  if (outcome === 'late') log.warn('The server took too long to close; going on without it.');
  await stopDatabase().catch((error: unknown) => log.error({ err: error }, 'The database did not stop cleanly.'));
  log.info('Stopped.');
  process.exit(exitCode);
}
