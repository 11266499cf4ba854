import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerEvents } from '#shared/contract/events.ts';
import { check } from './checker.ts';
import { buildHouse, type House } from './house.ts';
import { must, newPerson } from './people.ts';
import { readLog } from './read-log.ts';
import { followRoom } from './reader.ts';
import { startWriter } from './writer.ts';

let house: House;
beforeAll(async () => {
  house = await buildHouse();
  await house.open();
}, 180_000);
afterAll(() => house.tearDown());

describe('A server that is asked to stop while people write', () => {
  it('answers what it took, tells everyone to come back, is gone in ten seconds and has lost nothing', async () => {
    const people = [];
    for (let nth = 0; nth < 6; nth++) people.push(await newPerson(house.url, 'stopping'));
    const [first, ...others] = people as [(typeof people)[0], ...typeof people];
    const room = { clientId: randomUUID(), name: 'Courtyard' };
    const { id: roomId } = await must(house.url, 'room:create', room, first.token);
    for (const { token } of others) await must(house.url, 'room:join', { roomId }, token);
    const writers = people.slice(0, 4).map((person) => startWriter({ url: house.url, person, roomId, restMs: 2 }));
    const readers = people.slice(4).map((person) => followRoom(house.url, person, roomId, 0));
    await sleep(2000);
    const askedAt = performance.now();
    const { exitCode, tookMs } = await house.askToStop();
    expect(exitCode).toBe(0);
    expect(tookMs).toBeLessThan(10_000);
    for (const { frames } of readers) {
      const ended = frames.findLast(({ name }) => name === 'session:ended')?.payload as ServerEvents['session:ended'];
      expect(ended).toMatchObject({ reason: 'closing', retryAfterMs: expect.any(Number) });
    }
    // Whatever was under way was answered; what came later may find the line closed.
    const underWay = writers.flatMap(({ tries }) => tries.filter(({ at }) => at < askedAt));
    expect(underWay.filter(({ outcome }) => outcome === 'line broke' || outcome === 'no answer')).toEqual([]);
    expect(underWay.length).toBeGreaterThan(20);
    await house.open();
    await Promise.all(writers.map((writer) => writer.finish()));
    const log = await readLog(house.databaseUri(), roomId);
    await expect
      .poll(() => readers.map((one) => one.seq()), { timeout: 30_000 })
      .toEqual(readers.map(() => log.length));
    for (const reader of readers) reader.close();
    const sent = writers.flatMap((writer) => writer.sent);
    const verdict = check({ sent, log, readings: readers.map(({ reading }) => reading) });
    expect(verdict.violations).toEqual([]);
    expect(verdict).toMatchObject({ acknowledged: sent.length });
  }, 120_000);
});
