import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { lockFolder } from '#server/platform/lock-folder.ts';
import { type Log, silentLog } from '#server/platform/log.ts';
import { rotateLog } from '#server/platform/rotate-log.ts';
import { showWaiting } from '#server/platform/show-progress.ts';
import { adoptMongod } from './adopt-mongod.ts';
import { explainFailedStart } from './explain-failed-start.ts';
import { findMongod } from './find-mongod.ts';
import { type LaunchOptions, launchMongod } from './launch-mongod.ts';
import { type MongodProcess, readRecord } from './mongod-process.ts';
import { findFreePort } from './ports.ts';
import { prepareReplicaSet } from './prepare-replica-set.ts';
import { stopMongod } from './stop-mongod.ts';
import { superviseMongod } from './supervise-mongod.ts';

export type StartMongodOptions = {
  /** The folder of the data; made when absent. */
  dbPath: string;
  /** Otherwise the port of last time if it is free, else any free one. */
  port?: number;
  /** Otherwise found by `findMongod`. */
  binary?: string;
  /** Otherwise beside the data, named after it. */
  logPath?: string;
  log?: Log;
};

export type RunningMongod = {
  /** With the database `banyan`; a test puts its own name there. */
  uri: string;
  port: number;
  version: string;
  isAdopted: boolean;
  pid(): number;
  stop(): Promise<void>;
};

const rotateEveryMs = 10 * 60_000;

/** Runs a mongod on `dbPath` until `stop()`: a single-member replica set on loopback, brought back whenever it ends unasked. */
export async function startMongod(options: StartMongodOptions): Promise<RunningMongod> {
  const { log = silentLog } = options;
  const dbPath = resolve(options.dbPath);
  const logPath = resolve(options.logPath ?? `${dbPath}.log`);
  await mkdir(dbPath, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(dbPath);
  let mongod: MongodProcess | null = null;
  try {
    const binary = options.binary ?? (await findMongod({ log })).path;
    const orphan = await adoptMongod(dbPath);
    const port = orphan?.port ?? (await choosePort(options.port, dbPath));
    const launch: LaunchOptions = { binary, dbPath, logPath, port };
    const started = orphan ?? launchMongod(launch);
    mongod = started;
    const ready = await showWaiting(log, 'Waiting for the database', () => prepareReplicaSet(started));
    if (!ready) throw new Error(await explainFailedStart(await started.exited, logPath));
    const supervised = superviseMongod(started, () => launchMongod(launch), log);
    // On this signal mongod opens its log anew.
    const rotation = setInterval(() => rotateLog(logPath) && supervised.signal('SIGUSR1'), rotateEveryMs).unref();
    return {
      uri: `mongodb://127.0.0.1:${port}/banyan?replicaSet=rs0`,
      port,
      version: ready.version,
      isAdopted: orphan !== null,
      pid: supervised.pid,
      stop: async () => {
        clearInterval(rotation);
        await supervised.stop().finally(lock.release);
      },
    };
  } catch (error) {
    if (mongod) await stopMongod(mongod);
    lock.release();
    throw error;
  }
}

async function choosePort(wanted: number | undefined, dbPath: string): Promise<number> {
  const port = await findFreePort(wanted ?? readRecord(dbPath)?.port);
  if (wanted && port !== wanted)
    throw new Error(`Port ${wanted}, asked for the database, is taken by another program.`);
  return port;
}
