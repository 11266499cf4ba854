import { randomUUID } from 'node:crypto';
import { mongo } from 'mongoose';
import { afterAll, inject } from 'vitest';

export interface TestDatabase {
  name: string;
  uri: string;
}

/** A database of this test file's own in the run's one mongod, dropped when the file is done. Call it at the top level. */
export function useDatabase(): TestDatabase {
  const database = nameDatabase();
  afterAll(() => dropDatabase(database));
  return database;
}

export function nameDatabase(): TestDatabase {
  const name = `banyan-test-${randomUUID()}`;
  const uri = new URL(inject('MONGODB_TEST_URI'));
  uri.pathname = `/${name}`;
  return { name, uri: uri.href };
}

export async function dropDatabase({ name, uri }: TestDatabase): Promise<void> {
  const client = await mongo.MongoClient.connect(uri);
  try {
    await client.db(name).dropDatabase();
  } finally {
    await client.close();
  }
}
