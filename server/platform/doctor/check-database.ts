import { checkOwnDatabase } from '#server/platform/check-own-database.ts';
import type { Config } from '#server/platform/config.ts';
import { type FindMongodOptions, MongodNotFound, toSearch } from '#server/platform/mongod/find-mongod.ts';
import { lookForMongod } from '#server/platform/mongod/look-for-mongod.ts';
import { bad, type Finding, good } from './finding.ts';

/** Looks for a database server without fetching one: a doctor changes nothing. */
export async function checkDatabase(config: Config, options: FindMongodOptions = {}): Promise<Finding> {
  try {
    return config.mongodbUri ? await describeOwn(config.mongodbUri) : await describeMongod(config, options);
  } catch (error) {
    return bad((error as Error).message);
  }
}

async function describeOwn(uri: string): Promise<Finding> {
  await checkOwnDatabase(uri);
  return good('The database that MONGODB_URI names answers and is a replica set.');
}

async function describeMongod(config: Config, options: FindMongodOptions): Promise<Finding> {
  const env = { ...(options.env ?? process.env), MONGOD_BINARY: config.mongodBinary };
  const search = toSearch({ ...options, env });
  const looked = await lookForMongod(search);
  if ('path' in looked) return good(`mongod ${looked.version} is there, from ${looked.source} (${looked.path}).`);
  const { attempts } = looked;
  for (const source of search.sources) {
    const obstacle = await source.findObstacle();
    if (!obstacle) return good(`There is no mongod on this machine yet; the next start fetches ${source.name}.`);
    attempts.push(`${source.name}: ${obstacle}`);
  }
  return bad(new MongodNotFound(attempts).message);
}
