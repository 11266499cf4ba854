import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type BanyanOptions, type RunningBanyan, startBanyan } from '#server/app.ts';
import { type Config, readConfig } from '#server/platform/config.ts';
import type { Keys } from '#server/platform/keys.ts';
import { createLog, silentLog } from '#server/platform/log.ts';
import type { OperationName, Output, Request } from '#shared/contract/operations.ts';
import { type Answer, callRest, type RestOptions } from './call-rest.ts';
import { dropDatabase, nameDatabase } from './mongo.ts';

export type { Answer, RestOptions } from './call-rest.ts';

export type TestServer = RunningBanyan & {
  origin: string;
  /** Calls an operation over REST, as a page of ours would unless `origin` says otherwise. */
  rest<Name extends OperationName>(
    name: Name,
    input: Request<Name>,
    options?: RestOptions,
  ): Promise<Answer<Output<Name>>>;
};

export type ServerOptions = {
  config?: Partial<Config>;
  clock?: BanyanOptions['clock'];
  mongoUri?: string;
  log?: BanyanOptions['log'];
  clientDir?: string;
  readFreeBytes?: BanyanOptions['readFreeBytes'];
};

/** The real server on the run’s real mongod, with a database of its own. Close it yourself, or use `useServer`. */
export async function startTestServer(options: ServerOptions = {}): Promise<TestServer> {
  const database = options.mongoUri ? null : nameDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'banyan-data-'));
  const config: Config = {
    ...readConfig({}),
    ...{ port: 0, host: '127.0.0.1', rateLimitFactor: 1000, anonymousDelayFactor: 0, dataDir },
    ...options.config,
  };
  const running = await startBanyan({
    config,
    keys: testKeys,
    mongoUri: options.mongoUri ?? (database as { uri: string }).uri,
    log: options.log ?? (process.env.BANYAN_TEST_LOG ? createLog({ level: process.env.BANYAN_TEST_LOG }) : silentLog),
    ...(options.clock && { clock: options.clock }),
    ...(options.clientDir && { clientDir: options.clientDir }),
    ...(options.readFreeBytes && { readFreeBytes: options.readFreeBytes }),
  });
  const close = async () => {
    await running.close();
    await rm(dataDir, { recursive: true, force: true });
    if (database) await dropDatabase(database);
  };
  const origin = running.url;
  return {
    ...running,
    close,
    origin,
    rest: (name, input, rest) => callRest(running.url, name, input, { origin, ...rest }),
  };
}

/** One server for a test file, closed at its end. Call it at the top level. */
export function useServer(options: ServerOptions = {}): () => Promise<TestServer> {
  let started: Promise<TestServer> | undefined;
  afterAll(async () => (await started)?.close());
  return () => (started ??= startTestServer(options));
}

export const testKeys: Keys = {
  accessTokenKey: randomBytes(32),
  refreshTokenKey: randomBytes(32),
  idKey: randomBytes(32),
};
