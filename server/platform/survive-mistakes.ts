import { systemClock } from './clock.ts';
import type { Log } from './log.ts';

/**
 * A forgotten promise concerns one request, so the others go on. After an uncaught exception nobody knows what state the
 * process is in: it stops, and is started again.
 */
export function surviveMistakes(log: Log, stop: (exitCode: number) => Promise<never>): void {
  process.on('unhandledRejection', (reason) => {
    log.error({ id: systemClock.newId(), err: toError(reason) }, 'Something failed without anybody handling it.');
  });
  process.on('uncaughtException', (error) => {
    log.fatal({ id: systemClock.newId(), err: error }, 'Something broke that must not; stopping.');
    void stop(1);
  });
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
