import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createLog } from '#server/platform/log.ts';
import { type RunningMongod, startMongod } from '#server/platform/mongod/start-mongod.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's one mongod, which outlives no run; `useDatabase` gives each file a database in it. */
    MONGODB_TEST_URI: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-tests-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const mongod = await startMongod({ dbPath: join(folder, 'database'), log: createLog({ level: 'info' }) });
    project.provide('MONGODB_TEST_URI', mongod.uri);
    const forget = whenInterrupted(() => endAtOnce(mongod, removeFolder));
    return async () => {
      forget();
      await mongod.stop();
      removeFolder();
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

/** A mongod lives in a process group of its own, so Ctrl-C alone would leave it running. */
function whenInterrupted(end: () => void): () => void {
  const exit = () => process.exit(130);
  process.once('SIGINT', exit).once('SIGTERM', exit).once('exit', end);
  return () => process.off('SIGINT', exit).off('SIGTERM', exit).off('exit', end);
}

function endAtOnce(mongod: RunningMongod, removeFolder: () => void): void {
  process.kill(mongod.pid(), 'SIGKILL');
  removeFolder();
}
