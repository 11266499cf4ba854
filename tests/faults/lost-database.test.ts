import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, nameDatabase } from '#tests/support/mongo.ts';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { type DatabaseProxy, proxyDatabase } from './database-proxy.ts';

const database = nameDatabase();
let proxy: DatabaseProxy;
let banyan: TestServer;

beforeAll(async () => {
  proxy = await proxyDatabase(database.uri);
  banyan = await startTestServer({ mongoUri: proxy.uri });
});
afterAll(async () => {
  await banyan.close();
  await proxy.close();
  await dropDatabase(database);
});

/** Longer than the driver itself tries again, shorter than the server waits. */
const OUTAGE_MS = 6500;

describe('While the database is away', () => {
  it('a message whose write was stored but not answered is sent once, to its author and to the room', async () => {
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const line = await emma.connect();
    await say(an, room.id, 'before');
    const lost = proxy.loseAnswerTo('was it stored?');
    const sending = an.rest('message:send', { roomId: room.id, clientId: clientId(), text: 'was it stored?' });
    await lost;
    await sleep(OUTAGE_MS);
    proxy.mend();
    const answer = await sending;
    expect(answer.error).toBeUndefined();
    expect(answer.value).toMatchObject({ state: 'sent', message: { text: 'was it stored?' } });
    await line.until(() => line.log(room.id).length >= 2, 'the message');
    await say(an, room.id, 'after');
    await line.until(() => line.log(room.id).length >= 3, 'the next');
    expect(line.log(room.id).map((event) => 'message' in event && event.message.text)).toEqual([
      'before',
      'was it stored?',
      'after',
    ]);
    line.close();
  });

  it('a removal whose answer was lost is in force on open sockets all the same', async () => {
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const line = await emma.connect();
    await say(an, room.id, 'she hears this');
    await line.until(() => line.log(room.id).length === 1, 'what is said before');
    const lost = proxy.loseAnswerTo('commitTransaction');
    const removing = an.rest('room:removeMember', { roomId: room.id, memberId: emma.id, reason: 'a test' });
    await lost;
    await sleep(OUTAGE_MS);
    proxy.mend();
    await removing;
    await say(an, room.id, 'and nothing of this');
    await sleep(300);
    expect(line.log(room.id).filter(({ type }) => type === 'message:sent')).toHaveLength(1);
    expect((await emma.rest('room:catchUp', { roomId: room.id, after: 0 })).status).not.toBe(200);
    line.close();
  });

  it('a sender is told in time that nothing can be stored, and her retry afterwards is the only copy', async () => {
    const an = await signUp(banyan);
    const room = await openRoom(an);
    const line = await an.connect();
    await say(an, room.id, 'before');
    const input = { roomId: room.id, clientId: clientId(), text: 'kept on this device' };
    proxy.cut();
    const from = performance.now();
    const refused = await line.call('message:send', input);
    expect(performance.now() - from).toBeLessThan(15_000);
    expect(refused).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    proxy.mend();
    await expect
      .poll(() => line.call('message:send', input), { timeout: 10_000 })
      .toMatchObject({ ok: true, value: { state: 'sent', message: { text: 'kept on this device' } } });
    const page = await an.must('message:list', { roomId: room.id });
    expect(page.messages.map(({ text }) => text)).toEqual(['before', 'kept on this device']);
    line.close();
  });

  it('a change given up meanwhile, but stored, is told to the room when the database is back', async () => {
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const line = await emma.connect();
    const message = await say(an, room.id, 'take this back');
    const lost = proxy.loseAnswerTo('commitTransaction');
    const deleting = an.rest('message:delete', { roomId: room.id, messageId: message.id });
    await lost;
    expect((await deleting).status).toBe(503);
    proxy.mend();
    await line.until(() => line.log(room.id).some(({ type }) => type === 'message:changed'), 'the tombstone');
    line.close();
  });
});
