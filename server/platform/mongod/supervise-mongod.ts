import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '#server/platform/log.ts';
import type { MongodProcess } from './mongod-process.ts';
import { prepareReplicaSet } from './prepare-replica-set.ts';
import { stopMongod } from './stop-mongod.ts';

const firstPauseMs = 100;
const longestPauseMs = 5_000;
const steadyAfterMs = 1_000;

export type Supervised = { pid(): number; signal(name: NodeJS.Signals): void; stop(): Promise<void> };

/**
 * Brings a mongod that ended unasked back on the same port, for as long as it takes: the driver then reconnects by itself
 * and members only notice a pause.
 */
export function superviseMongod(first: MongodProcess, relaunch: () => MongodProcess, log: Log): Supervised {
  let current = first;
  let pauseMs = firstPauseMs;
  const stopping = new AbortController();
  const watching = watch();

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      const upSince = performance.now();
      await current.exited;
      if (stopping.signal.aborted) return;
      if (performance.now() - upSince > steadyAfterMs) pauseMs = firstPauseMs;
      log.error({ pid: current.pid }, `The database stopped unexpectedly. Starting it again in ${pauseMs / 1000} s.`);
      await pause();
      if (stopping.signal.aborted) return;
      await bringBack(performance.now());
    }
  }

  async function bringBack(since: number): Promise<void> {
    try {
      current = relaunch();
      const isReady = await prepareReplicaSet(current);
      if (isReady) log.info({ pid: current.pid }, `The database is back after ${toSeconds(since)} s.`);
    } catch (error) {
      log.error({ err: error }, 'The database did not come back yet.');
    }
  }

  async function pause(): Promise<void> {
    await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => {});
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }

  async function stop(): Promise<void> {
    stopping.abort();
    await stopMongod(current);
    await watching;
  }

  return { pid: () => current.pid, signal: (name) => current.signal(name), stop };
}

function toSeconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
