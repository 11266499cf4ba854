import { mongo } from 'mongoose';
import type { Entry } from './checker.ts';

type StoredEntry = { seq: number; type: string; _id: unknown; message?: { clientId: string; text: string } };

/** A room’s log straight from the database, past the server that is being judged. */
export async function readLog(uri: string, roomId: string): Promise<Entry[]> {
  const client = new mongo.MongoClient(uri, { readConcernLevel: 'majority' });
  try {
    const stored = await client.db().collection('roomLog').find({ room: roomId }).sort({ seq: 1 }).toArray();
    return (stored as unknown as StoredEntry[]).map(toEntry);
  } finally {
    await client.close();
  }
}

function toEntry({ seq, type, _id, message }: StoredEntry): Entry {
  if (type !== 'message:sent' || !message) return { seq, type };
  return { seq, type, messageId: String(_id), clientId: message.clientId, text: message.text };
}
