import { mongo } from 'mongoose';

/** A database that somebody else runs must be a replica set: without one there are no transactions to rely on. */
export async function checkOwnDatabase(uri: string): Promise<void> {
  const client = openClient(uri);
  try {
    const hello = await client.db('admin').command({ hello: 1 }).catch(refuseUnreachable);
    if (hello.setName || hello.msg === 'isdbgrid') return;
  } finally {
    await client.close();
  }
  throw new Error(
    [
      'The database that MONGODB_URI names is a single server, not a replica set, and Banyan needs one. To turn it into one,',
      'start it with --replSet rs0 (replication.replSetName in mongod.conf) and run rs.initiate() once in mongosh; or unset',
      'MONGODB_URI, and Banyan runs a database of its own.',
    ].join('\n'),
  );
}

function openClient(uri: string): mongo.MongoClient {
  try {
    return new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 3_000 });
  } catch (error) {
    throw new Error(`MONGODB_URI cannot be used: ${(error as Error).message}.`);
  }
}

function refuseUnreachable(error: Error): never {
  throw new Error(
    `The database that MONGODB_URI names does not answer: ${error.message}. Start it, or correct the address.`,
  );
}
