import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { checkMongod } from './check-mongod.ts';
import { executableSuffix, type MongodSource } from './mongod-source.ts';

export type FoundMongod = {
  path: string;
  version: string;
  /** Where it was found, in words. */
  source: string;
};

export type Search = { env: NodeJS.ProcessEnv; cacheFolders: string[]; sources: MongodSource[] };

/** The nearest mongod that runs on this machine, or everything that was tried. Fetches nothing. */
export async function lookForMongod(search: Search): Promise<FoundMongod | { attempts: string[] }> {
  const named = await requireNamed(search.env.MONGOD_BINARY);
  if (named) return named;
  const attempts = ['MONGOD_BINARY is not set'];
  const onPath = (search.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = onPath.map((folder) => join(folder, `mongod${executableSuffix}`));
  const found = await findFirst(inPath, 'the PATH', attempts);
  if (found) return found;
  attempts.push('there is no usable mongod on the PATH');
  const inCache = search.sources.flatMap(({ folder, binary }) =>
    search.cacheFolders.map((cache) => join(cache, folder, binary)),
  );
  const cached = await findFirst(inCache, 'the cache', attempts);
  if (cached) return cached;
  attempts.push(`none was fetched before into ${search.cacheFolders.join(' or ')}`);
  return { attempts };
}

/** A binary that somebody named is used or refused, never silently passed over. */
async function requireNamed(path: string | undefined): Promise<FoundMongod | null> {
  if (!path) return null;
  const checked = await checkMongod(path);
  if ('problem' in checked) throw new Error(`MONGOD_BINARY is set, but ${checked.problem}. Correct it or unset it.`);
  return { path, version: checked.version, source: 'MONGOD_BINARY' };
}

async function findFirst(candidates: string[], source: string, attempts: string[]): Promise<FoundMongod | null> {
  for (const path of candidates) {
    if (!(await exists(path))) continue;
    const checked = await checkMongod(path);
    if ('version' in checked) return { path, version: checked.version, source };
    attempts.push(checked.problem);
  }
  return null;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
