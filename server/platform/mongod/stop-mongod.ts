import { setTimeout as sleep } from 'node:timers/promises';
import type { MongodProcess } from './mongod-process.ts';

const patienceMs = 15_000;

/** Asks it to end, and ends it when it has not after a while; the journal keeps what was acknowledged in either case. */
export async function stopMongod(mongod: MongodProcess): Promise<void> {
  if (!mongod.isRunning()) return;
  mongod.signal('SIGTERM');
  const patience = new AbortController();
  const hasEnded = await Promise.race([
    mongod.exited.then(() => true),
    sleep(patienceMs, false, { signal: patience.signal }).catch(() => true),
  ]);
  patience.abort();
  if (hasEnded) return;
  mongod.signal('SIGKILL');
  await mongod.exited;
}
