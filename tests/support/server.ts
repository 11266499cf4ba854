import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { type BanyanOptions, type RunningBanyan, startBanyan } from '#server/app.ts';
import { type Config, readConfig } from '#server/platform/config.ts';
import type { Keys } from '#server/platform/keys.ts';
import { createLog, silentLog } from '#server/platform/log.ts';
import { type OperationName, type Output, operations, type Request } from '#shared/contract/operations.ts';
import type { ErrorBody } from '#shared/errors.ts';
import type { Operation } from '#shared/operation.ts';
import { dropDatabase, nameDatabase } from './mongo.ts';

export type Answer<Value> = { status: number; value: Value; error: ErrorBody; headers: Headers; setCookie: string[] };
export type RestOptions = { token?: string; origin?: string | null; cookie?: string };

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
};

/** The real server on the run’s real mongod, with a database of its own. Close it yourself, or use `useServer`. */
export async function startTestServer(options: ServerOptions = {}): Promise<TestServer> {
  const database = options.mongoUri ? null : nameDatabase();
  const config: Config = { ...readConfig({}), port: 0, host: '127.0.0.1', rateLimitFactor: 1000, ...options.config };
  const running = await startBanyan({
    config,
    keys: testKeys,
    mongoUri: options.mongoUri ?? (database as { uri: string }).uri,
    log: options.log ?? (process.env.BANYAN_TEST_LOG ? createLog({ level: process.env.BANYAN_TEST_LOG }) : silentLog),
    ...(options.clock && { clock: options.clock }),
    ...(options.clientDir && { clientDir: options.clientDir }),
  });
  const close = async () => {
    await running.close();
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

/** Path segments from the input, the rest as query or body, as any client does it. */
export async function callRest<Name extends OperationName>(
  url: string,
  name: Name,
  input: unknown,
  { token, origin, cookie }: RestOptions,
): Promise<Answer<Output<Name>>> {
  const [method, path] = (operations[name] as Operation).rest.split(' ') as [string, string];
  const fields = new Map(Object.entries((input ?? {}) as object));
  const filled = path.replace(/:(\w+)/g, (_match, field: string) => {
    const value = String(fields.get(field));
    fields.delete(field);
    return encodeURIComponent(value);
  });
  const isQuery = method === 'GET' || method === 'DELETE';
  const query = isQuery
    ? `?${new URLSearchParams([...fields].filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]))}`
    : '';
  const response = await fetch(`${url}/api${filled}${query}`, {
    method,
    headers: {
      ...(!isQuery && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...(origin && { origin }),
      ...(cookie && { cookie }),
    },
    ...(!isQuery && { body: JSON.stringify(Object.fromEntries(fields)) }),
  });
  const body = (await response.json()) as { error?: ErrorBody };
  return {
    status: response.status,
    value: body as Output<Name>,
    error: body.error as ErrorBody,
    headers: response.headers,
    setCookie: response.headers.getSetCookie(),
  };
}
