import { join } from 'node:path';
import type { Config } from './config.ts';
import { findLockHolder } from './lock-folder.ts';
import type { Log } from './log.ts';
import { adoptMongod } from './mongod/adopt-mongod.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';

/** For a command beside the server: the database of the server that runs now, or else one opened for this visit. */
export async function visitDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const dbPath = join(config.dataDir, 'db');
  if (config.mongodbUri || findLockHolder(dbPath) === null) return openDatabase(config, log);
  const running = await adoptMongod(dbPath);
  if (!running) throw new Error('Banyan is just starting or stopping. Wait a moment and try again.');
  const uri = `mongodb://127.0.0.1:${running.port}/banyan?replicaSet=rs0`;
  return { uri, stop: async () => {}, stopSoon: () => {} };
}
