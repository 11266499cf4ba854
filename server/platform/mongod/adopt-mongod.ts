import { realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type MongodProcess, readRecord, watchOrphan } from './mongod-process.ts';
import { isPortOpen } from './ports.ts';
import { openClient } from './prepare-replica-set.ts';

const patienceMs = 60_000;

/**
 * The mongod that a killed server left running on this folder, if there is one. It is known by process id and start time,
 * and must itself name our folder: another’s process is never touched.
 */
export async function adoptMongod(dbPath: string): Promise<MongodProcess | null> {
  const record = readRecord(dbPath);
  if (!record) return null;
  const orphan = watchOrphan(record);
  const deadline = performance.now() + patienceMs;
  while (orphan.isRunning()) {
    if ((await isPortOpen(record.port)) && (await ownsFolder(orphan, dbPath))) return orphan;
    if (performance.now() > deadline) throw new Error(explainSilence(orphan, dbPath));
    await sleep(50);
  }
  return null;
}

async function ownsFolder({ port, pid }: MongodProcess, dbPath: string): Promise<boolean> {
  const client = openClient(port);
  try {
    const admin = client.db('admin');
    const { parsed } = await admin.command({ getCmdLineOpts: 1 });
    const status = await admin.command({ serverStatus: 1, metrics: 0, wiredTiger: 0 });
    return Number(status.pid) === pid && (await realpath(String(parsed?.storage?.dbPath))) === (await realpath(dbPath));
  } catch {
    return false;
  } finally {
    await client.close();
  }
}

function explainSilence({ pid }: MongodProcess, dbPath: string): string {
  return `A mongod (process ${pid}) of an earlier start still runs on ${dbPath} but does not answer. Wait until it has ended, or end it, then start again.`;
}
