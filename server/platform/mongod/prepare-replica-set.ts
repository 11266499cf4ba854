import { setTimeout as sleep } from 'node:timers/promises';
import { mongo } from 'mongoose';
import type { MongodProcess } from './mongod-process.ts';
import { isPortOpen } from './ports.ts';

const pauseMs = 25;
const replicaSet = 'rs0';
// From MongoDB’s list of error codes; each of them passes while a replica set comes up.
const notYetInitialized = 94;
const passing = new Set([notYetInitialized, 23, 91, 109, 189, 10107, 11600, 13435, 13436]);

type ReplicaSetConfig = {
  version: number;
  members: Array<{ host: string }>;
  writeConcernMajorityJournalDefault?: boolean;
};

/**
 * Waits for the port, makes or corrects the single-member replica set, and answers when writes are taken. Returns false if
 * the process ended meanwhile. There is no time limit: after a crash a large database may recover for minutes.
 */
export async function prepareReplicaSet(mongod: MongodProcess): Promise<{ version: string } | false> {
  // A client whose first connect failed is of no use, so none is made before the port answers.
  while (!(await isPortOpen(mongod.port))) {
    if (!mongod.isRunning()) return false;
    await sleep(pauseMs);
  }
  const client = openClient(mongod.port);
  try {
    while (mongod.isRunning()) {
      if (await tryOnce(client.db('admin'), `127.0.0.1:${mongod.port}`)) return await describe(client.db('admin'));
      await sleep(pauseMs);
    }
    return false;
  } catch (error) {
    if (!mongod.isRunning()) return false;
    throw error;
  } finally {
    await client.close();
  }
}

/** A connection to exactly this server, whatever state its replica set is in. */
export function openClient(port: number): mongo.MongoClient {
  return new mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 2_000,
  });
}

async function tryOnce(admin: mongo.Db, host: string): Promise<boolean> {
  try {
    const config = await readConfig(admin);
    if (!config) await admin.command({ replSetInitiate: { _id: replicaSet, members: [{ _id: 0, host }] } });
    else if (config.members[0]?.host !== host) await moveTo(admin, config, host);
    const hello = await admin.command({ hello: 1 });
    return hello.isWritablePrimary === true && hello.me === host;
  } catch (error) {
    if (isPassing(error)) return false;
    throw error;
  }
}

async function readConfig(admin: mongo.Db): Promise<ReplicaSetConfig | null> {
  try {
    const { config } = await admin.command({ replSetGetConfig: 1 });
    return config as ReplicaSetConfig;
  } catch (error) {
    if (error instanceof mongo.MongoServerError && error.code === notYetInitialized) return null;
    throw error;
  }
}

/** The port is another one than last time; the member would otherwise not find itself and stay without a primary. */
async function moveTo(admin: mongo.Db, config: ReplicaSetConfig, host: string): Promise<void> {
  const members = config.members.map((member, index) => (index === 0 ? { ...member, host } : member));
  await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
}

function isPassing(error: unknown): boolean {
  if (error instanceof mongo.MongoServerError) return passing.has(Number(error.code));
  return error instanceof mongo.MongoNetworkError || error instanceof mongo.MongoServerSelectionError;
}

/** "Sent" is a promise that stands on journalled majority writes, so a set-up that weakens them does not start. */
async function describe(admin: mongo.Db): Promise<{ version: string }> {
  const config = await readConfig(admin);
  const { defaultWriteConcern } = await admin.command({ getDefaultRWConcern: 1 });
  const isDurable = config?.writeConcernMajorityJournalDefault !== false && defaultWriteConcern?.w === 'majority';
  if (!isDurable) {
    throw new Error(
      'This database does not confirm writes by a journalled majority. Set writeConcernMajorityJournalDefault to true and the default write concern to { w: "majority" }, then start again.',
    );
  }
  const { version } = await admin.command({ buildInfo: 1 });
  return { version: String(version) };
}
