import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongod } from '#server/platform/mongod/start-mongod.ts';
import { pinToServerCore } from '#tests/bench/measure/cores.ts';

export type Database = { uri: string; version: string; pid: number; stop(): Promise<void> };

/** One real mongod for all designs, on the servers’ core, with its data where it is forgotten. */
export async function startDatabase(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-bench-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const mongod = await startMongod({ dbPath: join(folder, 'database') });
    const endAtOnce = () => {
      process.kill(mongod.pid(), 'SIGKILL');
      removeFolder();
    };
    process.once('exit', endAtOnce);
    pinToServerCore(mongod.pid());
    return {
      uri: mongod.uri,
      version: mongod.version,
      pid: mongod.pid(),
      async stop() {
        process.off('exit', endAtOnce);
        await mongod.stop();
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}
