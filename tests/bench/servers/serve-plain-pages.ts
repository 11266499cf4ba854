import { createServer } from 'node:http';
import { mongo } from 'mongoose';
import { listen } from './listen.ts';
import type { ServerSettings } from './start-server.ts';

/** A page of fifty as Node and the driver alone would serve it: find, reverse, stringify. */
export async function servePlainPages({ mongoUri }: ServerSettings): Promise<number> {
  const client = await mongo.MongoClient.connect(mongoUri, { readConcern: { level: 'majority' } });
  const log = client.db().collection('roomLog');
  const http = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const before = searchParams.get('before');
    const messages = await log
      .find({
        room: pathname.slice(1),
        'message.threadId': null,
        type: 'message:sent',
        ...(before && { seq: { $lt: Number(before) } }),
      })
      .sort({ seq: -1 })
      .limit(50)
      .toArray();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ messages: messages.reverse() }));
  });
  return listen(http);
}
