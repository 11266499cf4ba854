import { join } from 'node:path';
import { checkOwnDatabase } from './check-own-database.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { findMongod } from './mongod/find-mongod.ts';
import { startMongod } from './mongod/start-mongod.ts';

export type OpenDatabase = {
  uri: string;
  /** Ends what was started here; a database that somebody else runs is left alone. */
  stop(): Promise<void>;
  /** Asks it to end without waiting, for somebody in a hurry. */
  stopSoon(): void;
};

/** The database that the settings name, or a mongod of our own. */
export async function openDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  if (config.mongodbUri) {
    await checkOwnDatabase(config.mongodbUri);
    log.info('Using the database that MONGODB_URI names.');
    return { uri: config.mongodbUri, stop: async () => {}, stopSoon: () => {} };
  }
  const found = await findMongod({ env: { ...process.env, MONGOD_BINARY: config.mongodBinary }, log });
  const mongod = await startMongod({
    dbPath: join(config.dataDir, 'db'),
    logPath: join(config.dataDir, 'logs', 'mongod.log'),
    binary: found.path,
    log,
  });
  const how = mongod.isAdopted ? 'was still running from an earlier start' : `from ${found.source} (${found.path})`;
  log.info(`The database is mongod ${mongod.version}, ${how}, on port ${mongod.port}.`);
  if (mongod.version.startsWith('6.')) log.warn(endOfLifeNotice(mongod.version));
  return { uri: mongod.uri, stop: mongod.stop, stopSoon: () => void process.kill(mongod.pid(), 'SIGTERM') };
}

function endOfLifeNotice(version: string): string {
  return `mongod ${version} no longer gets security fixes. It listens on this machine only; for a community in earnest install MongoDB 7.0.34 or 8.0 so that mongod is on the PATH, or set MONGOD_BINARY.`;
}
