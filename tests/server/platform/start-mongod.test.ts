import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOwnDatabase } from '#server/platform/check-own-database.ts';
import { FolderInUse } from '#server/platform/lock-folder.ts';
import { findMongod } from '#server/platform/mongod/find-mongod.ts';
import { launchMongod } from '#server/platform/mongod/launch-mongod.ts';
import { findFreePort, isPortOpen } from '#server/platform/mongod/ports.ts';
import { prepareReplicaSet } from '#server/platform/mongod/prepare-replica-set.ts';
import { type RunningMongod, startMongod } from '#server/platform/mongod/start-mongod.ts';
import { stopMongod } from '#server/platform/mongod/stop-mongod.ts';
import { identifyProcess } from '#server/platform/process-identity.ts';

// One data folder after another start, as in a community’s life; each start costs most of a second.
describe('the database of a community', { timeout: 60_000 }, () => {
  let folder: string;
  let dbPath: string;
  let mongod: RunningMongod;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'banyan-mongod-'));
    dbPath = join(folder, 'db');
    mongod = await startMongod({ dbPath });
  });

  afterAll(async () => {
    await mongod.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('confirms a write by a journalled majority and has transactions', async () => {
    await withClient(mongod.uri, async (client) => {
      const { config } = await client.db('admin').command({ replSetGetConfig: 1 });
      expect(config.writeConcernMajorityJournalDefault).toBe(true);
      const { defaultWriteConcern } = await client.db('admin').command({ getDefaultRWConcern: 1 });
      expect(defaultWriteConcern.w).toBe('majority');
      await client.db().createCollection('notes');
      await client.withSession((session) =>
        session.withTransaction(() => client.db().collection('notes').insertOne({ text: 'first' }, { session })),
      );
    });
    expect(await readNotes(mongod.uri)).toEqual(['first']);
  });

  it('can be reached from this machine only', async () => {
    await withClient(mongod.uri, async (client) => {
      const { parsed } = await client.db('admin').command({ getCmdLineOpts: 1 });
      expect(parsed.net.bindIp).toBe('127.0.0.1');
      expect(parsed.net.compression.compressors).not.toContain('zlib');
    });
  });

  it('refuses a second server on the same folder, and is not disturbed by it', async () => {
    await expect(startMongod({ dbPath })).rejects.toThrow(FolderInUse);
    await expect(startMongod({ dbPath })).rejects.toThrow(`process ${process.pid}`);
    expect(await readNotes(mongod.uri)).toEqual(['first']);
  });

  it('comes back on the same port with everything in it after kill -9, and the same client goes on', async () => {
    const { port } = mongod;
    const killed = mongod.pid();
    await withClient(mongod.uri, async (client) => {
      const notes = client.db().collection('notes');
      await notes.insertOne({ text: 'second' });
      process.kill(killed, 'SIGKILL');
      await expect.poll(() => mongod.pid(), { timeout: 10_000 }).not.toBe(killed);
      // While it is away a write fails at once; the same client's next ones are taken as soon as it is back.
      await expect
        .poll(() => notes.insertOne({ text: 'third' }), { timeout: 10_000 })
        .toHaveProperty('acknowledged', true);
    });
    expect(mongod.port).toBe(port);
    expect(await readNotes(mongod.uri)).toEqual(['first', 'second', 'third']);
  });

  it('comes back as often as it is killed', async () => {
    for (let time = 0; time < 3; time++) {
      const killed = mongod.pid();
      process.kill(killed, 'SIGKILL');
      await expect.poll(() => mongod.pid(), { timeout: 10_000 }).not.toBe(killed);
    }
    expect(await readNotes(mongod.uri)).toHaveLength(3);
  });

  it('ends with stop and leaves no process and no lock behind', async () => {
    const pid = mongod.pid();
    await mongod.stop();
    expect(identifyProcess(pid)).toBeNull();
    await expect(readFile(join(dbPath, 'banyan.lock'))).rejects.toThrow('ENOENT');
    mongod = await startMongod({ dbPath });
    expect(mongod.isAdopted).toBe(false);
    expect(await readNotes(mongod.uri)).toHaveLength(3);
  });

  it('opens on another port when its own was taken meanwhile', async () => {
    await mongod.stop();
    const squatter = await occupy(mongod.port);
    const before = mongod.port;
    mongod = await startMongod({ dbPath });
    expect(mongod.port).not.toBe(before);
    expect(await readNotes(mongod.uri)).toHaveLength(3);
    squatter.close();
  });

  it('is found and taken on by the next start when its server was killed', async () => {
    await mongod.stop();
    const left = await startAndKillServer(dbPath);
    expect(identifyProcess(left.pid)).not.toBeNull();
    mongod = await startMongod({ dbPath });
    expect(mongod.isAdopted).toBe(true);
    expect({ pid: mongod.pid(), port: mongod.port }).toEqual(left);
    expect(await readNotes(mongod.uri)).toHaveLength(3);
  });

  it('comes back after kill -9 also when it was taken on, and ends with stop', async () => {
    expect(mongod.isAdopted).toBe(true);
    const killed = mongod.pid();
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => mongod.pid(), { timeout: 10_000 }).not.toBe(killed);
    expect(await readNotes(mongod.uri)).toHaveLength(3);
    const pid = mongod.pid();
    await mongod.stop();
    expect(identifyProcess(pid)).toBeNull();
    mongod = await startMongod({ dbPath });
  });

  it('never takes on or ends a process that only has the number of an old mongod', async () => {
    await mongod.stop();
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    const record = { pid: stranger.pid, port: mongod.port, identity: 'another life' };
    await writeFile(join(dbPath, 'banyan-mongod.json'), JSON.stringify(record));
    await writeFile(join(dbPath, 'banyan.lock'), JSON.stringify(record));
    mongod = await startMongod({ dbPath });
    expect(mongod.isAdopted).toBe(false);
    expect(identifyProcess(stranger.pid ?? 0)).not.toBeNull();
    stranger.kill();
  });

  it('never takes on a mongod that runs on another folder', async () => {
    const other = join(folder, 'other');
    await startMongod({ dbPath: other }).then((made) => made.stop());
    await writeFile(join(other, 'banyan-mongod.json'), await readFile(join(dbPath, 'banyan-mongod.json'), 'utf8'));
    const second = await startMongod({ dbPath: other });
    expect(second.pid()).not.toBe(mongod.pid());
    expect(second.isAdopted).toBe(false);
    await second.stop();
    expect(await readNotes(mongod.uri)).toHaveLength(3);
  });
});

describe('a database that somebody else runs', { timeout: 60_000 }, () => {
  it('is refused with a hint when it is no replica set, and taken when it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'banyan-mongod-'));
    const { path } = await findMongod();
    const port = await findFreePort();
    const alone = launchMongod({ binary: path, dbPath: folder, logPath: `${folder}/log`, port });
    await expect.poll(() => isPortOpen(port)).toBe(true);
    const uri = `mongodb://127.0.0.1:${port}/?directConnection=true`;
    await expect(checkOwnDatabase(uri)).rejects.toThrow(/single server, not a replica set.*rs\.initiate\(\)/s);
    await prepareReplicaSet(alone);
    await expect(checkOwnDatabase(uri)).resolves.toBeUndefined();
    await stopMongod(alone);
    await rm(folder, { recursive: true });
  });
});

describe('a database that cannot start', () => {
  it('says why, in words, and gives the folder free again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'banyan-mongod-'));
    const dbPath = join(folder, 'db');
    const squatter = await occupy(0);
    const { port } = squatter.address() as { port: number };
    await expect(startMongod({ dbPath, port })).rejects.toThrow(`Port ${port}, asked for the database, is taken`);
    squatter.close();
    const { path } = await findMongod();
    await writeFile(join(dbPath, 'WiredTiger.wt'), 'this is not a table');
    await writeFile(join(dbPath, 'WiredTiger'), 'nor this');
    await writeFile(join(dbPath, 'storage.bson'), '');
    await expect(startMongod({ dbPath, binary: path })).rejects.toThrow(
      /The database \(mongod\) did not start: .*Its log: /s,
    );
    await expect(readFile(join(dbPath, 'banyan.lock'))).rejects.toThrow('ENOENT');
    await rm(folder, { recursive: true });
  });
});

async function readNotes(uri: string): Promise<string[]> {
  return withClient(uri, async (client) => {
    const notes = await client.db().collection('notes').find().sort({ _id: 1 }).toArray();
    return notes.map(({ text }) => String(text));
  });
}

async function withClient<Result>(uri: string, work: (client: mongo.MongoClient) => Promise<Result>): Promise<Result> {
  const client = new mongo.MongoClient(uri);
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

async function occupy(port: number): Promise<Server> {
  const server = createServer((socket) => socket.end('This is no database.\n')).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function startAndKillServer(dbPath: string): Promise<{ pid: number; port: number }> {
  const script = fileURLToPath(new URL('./hold-mongod.ts', import.meta.url));
  const server = spawn(process.execPath, ['--import', 'tsx', script, dbPath], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  server.kill('SIGKILL');
  await once(server, 'exit');
  return JSON.parse(said.toString()) as { pid: number; port: number };
}
