import { randomUUID } from 'node:crypto';
import { mongo } from 'mongoose';
import type { LogEntry } from '#server/features/rooms/log/log.model.ts';
import { systemClock } from '#server/platform/clock.ts';
import { toText } from '#tests/bench/load/dialect.ts';
import { callBanyan } from './call-banyan.ts';
import type { Settled } from './settle-members.ts';
import type { RunningServer } from './start-server.ts';

const BATCH = 5_000;

/** A room with a long past. It is opened by the front door; its past goes straight into the log, for sending it would take an hour. */
export async function fillRoom(
  server: RunningServer,
  mongoUri: string,
  { tokens, ids }: Settled,
  messages: number,
): Promise<string> {
  const steward = { url: `http://localhost:${server.port}`, token: tokens[0] as string };
  const { id: roomId, headSeq } = await callBanyan(steward, 'room:create', { clientId: randomUUID(), name: 'Library' });
  const client = await mongo.MongoClient.connect(mongoUri);
  try {
    const log = client.db().collection<LogEntry>('roomLog');
    for (let first = 1; first <= messages; first += BATCH) {
      const count = Math.min(BATCH, messages - first + 1);
      const entries = Array.from({ length: count }, (_, index) =>
        toEntry(roomId, headSeq, first + index, ids[(first + index) % ids.length] as string),
      );
      await log.insertMany(entries, { ordered: false, writeConcern: { w: 1 } });
    }
  } finally {
    await client.close();
  }
  return roomId;
}

function toEntry(room: string, headSeq: number, number: number, author: string): LogEntry {
  const seq = headSeq + number;
  return {
    _id: systemClock.newId(),
    room,
    seq,
    at: new Date(Date.UTC(2026, 0, 1) + number * 1000),
    type: 'message:sent',
    chatNumber: number,
    message: { author, clientId: randomUUID(), threadId: null, number, text: toText(number), changedSeq: seq },
  };
}
