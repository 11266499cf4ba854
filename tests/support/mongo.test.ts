import { mongo } from 'mongoose';
import { expect, test } from 'vitest';
import { dropDatabase, nameDatabase, useDatabase } from './mongo.ts';

const database = useDatabase();

test('a test file has a database of its own, with transactions', async () => {
  await withClient(database.uri, async (client) => {
    const notes = client.db().collection('notes');
    await client.withSession((session) =>
      session.withTransaction(() => notes.insertOne({ text: 'kept' }, { session })),
    );
    expect(await notes.countDocuments()).toBe(1);
    expect(client.db().databaseName).toBe(database.name);
    expect(nameDatabase().name).not.toBe(database.name);
  });
});

test('nothing of it is left when the file is done', async () => {
  const other = nameDatabase();
  await withClient(other.uri, async (client) => {
    await client.db().collection('notes').insertOne({ text: 'gone' });
    expect(await listNames(client)).toContain(other.name);
    await dropDatabase(other);
    expect(await listNames(client)).not.toContain(other.name);
  });
});

async function withClient(uri: string, work: (client: mongo.MongoClient) => Promise<void>): Promise<void> {
  const client = await mongo.MongoClient.connect(uri);
  await work(client).finally(() => client.close());
}

async function listNames(client: mongo.MongoClient): Promise<string[]> {
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
  return databases.map(({ name }) => name);
}
