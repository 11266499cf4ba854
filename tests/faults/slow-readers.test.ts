import { randomUUID } from 'node:crypto';
import type { Socket as NetSocket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHouse, type House } from './house.ts';
import { must, newPerson } from './people.ts';
import { followRoom, type Reader } from './reader.ts';
import { openSteadyLine, type SteadyLine } from './steady-line.ts';

let house: House;
beforeAll(async () => {
  house = await buildHouse();
  await house.open();
}, 180_000);
afterAll(() => house.tearDown());

const READERS = 24;
const SLOW = 6;
const MAX_GROWTH_BYTES = 64 * 1024 * 1024;
/** About ten kilobytes: what the system buffers for a socket must be filled first, some megabytes. */
const LONG_TEXT = '가'.repeat(3400);
const MESSAGES = 1800;
const AT_ONCE = 10;

describe('Readers who stop reading', () => {
  it('are cut, cost the server little, harm nobody, and catch up when they are back', async () => {
    const [an, emma] = [await newPerson(house.url, 'an'), await newPerson(house.url, 'emma')];
    const room = { clientId: randomUUID(), name: 'Courtyard' };
    const { id: roomId } = await must(house.url, 'room:create', room, an.token);
    await must(house.url, 'room:join', { roomId }, emma.token);
    const readers = Array.from({ length: READERS }, () => followRoom(house.url, emma, roomId, 0));
    await expect.poll(() => readers.every(({ counts }) => counts.connects > 0), { timeout: 30_000 }).toBe(true);
    const line = openSteadyLine(house.url, an.token);
    await expect.poll(() => line.socket.connected).toBe(true);
    // The pages of its memory that any load touches are not what stopped readers cost.
    await talk(line, roomId, 100, readers);
    const [slow, others] = [readers.slice(0, SLOW), readers.slice(SLOW)];
    const stopped = slow.map(stopReading);
    const before = house.memory();
    const peak = await talk(line, roomId, MESSAGES, readers);
    expect(peak - before).toBeLessThan(MAX_GROWTH_BYTES);
    await sleep(2500);
    for (const socket of stopped) socket.resume();
    const { headSeq } = await must(house.url, 'room:view', { roomId }, an.token);
    await expect
      .poll(() => readers.filter((one) => one.seq() !== headSeq).length, { timeout: 60_000, interval: 100 })
      .toBe(0);
    expect(slow.filter(({ counts }) => counts.connects > 1)).toHaveLength(SLOW);
    expect(others.filter(({ counts }) => counts.connects > 1 || counts.resets > 0)).toEqual([]);
    for (const { reading } of others) expect(reading.applied).toHaveLength(headSeq);
    for (const one of [...readers.map((reader) => reader.line), line]) one.close();
  }, 180_000);
});

/** Sends long messages and answers the most memory that the server held meanwhile. */
async function talk(line: SteadyLine, roomId: string, count: number, readers: Reader[]): Promise<number> {
  let peak = 0;
  for (let nth = 0; nth < count; nth += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) =>
        line.call('message:send', { roomId, clientId: randomUUID(), text: `${nth + at} ${LONG_TEXT}` }),
      ),
    );
    for (const { frames } of readers) frames.length = 0;
    if (nth % 100 === 0) peak = Math.max(peak, house.memory());
  }
  return peak;
}

function stopReading({ line }: Reader): NetSocket {
  const { ws } = line.socket.io.engine.transport as unknown as { ws: { _socket: NetSocket } };
  ws._socket.pause();
  return ws._socket;
}
