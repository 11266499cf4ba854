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
  // At this level it says whom it cuts: a client that does not read cannot tell.
  house = await buildHouse({ LOG_LEVEL: 'info' });
  await house.open();
}, 180_000);
afterAll(() => house.tearDown());

const READERS = 24;
const SLOW = 6;
/** Coarse: a busy server lets what it no longer needs lie for a while. That each of them is cut is what bounds the rest. */
const MAX_GROWTH_BYTES = 128 * 1024 * 1024;
/** About ten kilobytes: what the system buffers for a socket must be filled first, some megabytes. */
const LONG_TEXT = '가'.repeat(3400);
const WARM_UP = 1200;
const MESSAGES = 1200;
const AT_ONCE = 10;
const CUT = 'a socket that stopped reading was cut';

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
    const usual = await talk(line, roomId, WARM_UP, { readers, others: readers });
    const [slow, others] = [readers.slice(0, SLOW), readers.slice(SLOW)];
    const stopped = slow.map(stopReading);
    const peak = await talk(line, roomId, MESSAGES, { readers, others });
    expect(peak - usual).toBeLessThan(MAX_GROWTH_BYTES);
    await expect.poll(() => house.said().split(CUT).length - 1, { timeout: 60_000 }).toBe(SLOW);
    for (const socket of stopped) socket.resume();
    const { headSeq } = await must(house.url, 'room:view', { roomId }, an.token);
    await expect
      .poll(() => readers.filter((one) => one.seq() !== headSeq).length, { timeout: 60_000, interval: 100 })
      .toBe(0);
    expect(slow.filter(({ counts }) => counts.connects > 1)).toHaveLength(SLOW);
    expect(others.filter(({ counts }) => counts.connects > 1 || counts.resets > 0)).toEqual([]);
    for (const { reading } of others) expect(reading.applied).toHaveLength(headSeq);
    for (const one of [...readers.map((reader) => reader.line), line]) one.close();
  }, 300_000);
});

/**
 * Sends long messages and answers the most memory that the server held meanwhile. Goes on when all the others have read:
 * where the machine is busy they are slow too, and it is not they who are to be cut.
 */
async function talk(
  line: SteadyLine,
  roomId: string,
  count: number,
  { readers, others }: { readers: Reader[]; others: Reader[] },
): Promise<number> {
  let peak = 0;
  for (let nth = 0; nth < count; nth += AT_ONCE) {
    const sent = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) =>
        line.call('message:send', { roomId, clientId: randomUUID(), text: `${nth + at} ${LONG_TEXT}` }),
      ),
    );
    const newest = Math.max(...sent.map((one) => (one.ok && one.value.state === 'sent' ? one.value.message.seq : 0)));
    while (others.some((one) => one.seq() < newest)) await sleep(2);
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
