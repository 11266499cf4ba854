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
    const folder = await askFolder(orphan);
    if (folder) return folder === (await realpath(dbPath)) ? orphan : null;
    if (performance.now() > deadline) throw new Error(explainSilence(orphan, dbPath));
    await sleep(50);
  }
  return null;
}

/** The folder that this very process says it runs on; null while it does not answer, for instance because it starts. */
async function askFolder({ port, pid }: MongodProcess): Promise<string | null> {
  if (!(await isPortOpen(port))) return null;
  const client = openClient(port);
  try {
    const admin = client.db('admin');
    const status = await admin.command({ serverStatus: 1, metrics: 0, wiredTiger: 0 });
    if (Number(status.pid) !== pid) return null;
    const { parsed } = await admin.command({ getCmdLineOpts: 1 });
    return await realpath(String(parsed?.storage?.dbPath));
  } catch {
    return null;
  } finally {
    await client.close();
  }
}

function explainSilence({ pid }: MongodProcess, dbPath: string): string {
  return `A mongod (process ${pid}) of an earlier start still runs on ${dbPath} but does not answer. Wait until it has ended, or end it, then start again.`;
}
