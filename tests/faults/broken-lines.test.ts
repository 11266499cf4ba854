import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { check } from './checker.ts';
import { readLog } from './read-log.ts';
import { followRoom } from './reader.ts';
import { openSteadyLine } from './steady-line.ts';
import { startWriter } from './writer.ts';

const server = useServer();
const BREAK_EVERY_MS = 2000;
const BREAKS = 10;

describe('Lines that break', () => {
  it('every two seconds lose, double and reorder nothing', async () => {
    const banyan = await server();
    const people = await Promise.all(Array.from({ length: 8 }, () => signUp(banyan)));
    const [an, ...others] = people as [(typeof people)[0], ...typeof people];
    const room = await openRoom(an, others);
    const faulty = people.map((person) => ({ ...person, name: person.handle, deviceId: '' }));
    const writers = faulty.slice(0, 4).map((person) => startWriter({ url: banyan.url, person, roomId: room.id }));
    const readers = faulty.slice(4).map((person) => followRoom(banyan.url, person, room.id, 0));
    for (let nth = 0; nth < BREAKS; nth++) {
      await sleep(BREAK_EVERY_MS);
      for (const { line } of [...writers, ...readers]) line.drop();
    }
    await Promise.all(writers.map((writer) => writer.finish()));
    const log = await readLog(databaseUri(banyan), room.id);
    const head = log.at(-1)?.seq ?? 0;
    await expect.poll(() => readers.every((reader) => reader.seq() === head), { timeout: 15_000 }).toBe(true);
    for (const reader of readers) reader.close();
    const sent = writers.flatMap((writer) => writer.sent);
    const verdict = check({ sent, log, readings: readers.map(({ reading }) => reading) });
    expect(verdict.violations).toEqual([]);
    expect(verdict).toMatchObject({ acknowledged: sent.length, unknown: 0 });
    for (const { counts } of readers) expect(counts.connects).toBeGreaterThan(BREAKS / 2);
    expect(writers.flatMap(({ tries }) => tries).some(({ outcome }) => outcome === 'line broke')).toBe(true);
  }, 60_000);

  it('right after sending: the retry is told the number of the first try', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const hearing = await emma.connect();
    const stored = () => banyan.ctx.db.collection('roomLog').find({ room: room.id, type: 'message:sent' }).toArray();
    for (let nth = 0; nth < 20; nth++) {
      const input = { roomId: room.id, clientId: clientId(), text: `was number ${nth} stored?` };
      const line = openSteadyLine(banyan.url, an.token);
      await new Promise<void>((resolve) => line.socket.once('session:ready', () => resolve()));
      line.socket.emit('message:send', input, () => undefined);
      await sleep(Math.random() * 12);
      line.drop();
      await new Promise<void>((resolve) => line.socket.once('session:ready', () => resolve()));
      const answer = await line.call('message:send', input);
      const [first] = (await stored()).filter(({ message }) => message.clientId === input.clientId);
      expect(answer).toMatchObject({
        ok: true,
        value: { state: 'sent', message: { seq: first?.seq, id: first?._id } },
      });
      line.close();
    }
    await say(an, room.id, 'the last');
    await hearing.until(() => hearing.log(room.id).length >= 21, 'all of them');
    const log = await readLog(databaseUri(banyan), room.id);
    expect(log.filter(({ type }) => type === 'message:sent')).toHaveLength(21);
    expect(hearing.log(room.id).map(({ seq }) => seq)).toEqual(
      log.filter(({ type }) => type === 'message:sent').map(({ seq }) => seq),
    );
    hearing.close();
  });
});

function databaseUri({ ctx }: { ctx: { db: { host: string; port: number; name: string } } }): string {
  return `mongodb://${ctx.db.host}:${ctx.db.port}/${ctx.db.name}?directConnection=true`;
}
