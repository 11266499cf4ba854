import { randomUUID } from 'node:crypto';
import { mongo } from 'mongoose';
import { createHistogram } from '#tests/bench/load/histogram.ts';

const INSERTS = 60;

/** The middle time of one journalled majority insert with nothing else going on: what no acknowledgement can be below. */
export async function measureLoneInsert(mongoUri: string): Promise<number> {
  const client = await mongo.MongoClient.connect(mongoUri);
  try {
    const lone = client.db().collection<{ _id: string; text: string }>('lone');
    const times = createHistogram();
    for (let count = -5; count < INSERTS; count++) {
      const startedAt = performance.now();
      const document = { _id: randomUUID(), text: 'x'.repeat(400) };
      await lone.insertOne(document, { writeConcern: { w: 'majority', j: true } });
      if (count >= 0) times.add(performance.now() - startedAt);
    }
    return times.quantile(0.5);
  } finally {
    await client.close();
  }
}
