import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Room } from '#shared/contract/rooms.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { useDatabase } from '#tests/support/mongo.ts';
import { cookieOf } from '#tests/support/newcomer.ts';
import { openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { ask } from './questions.ts';

const MINUTE_MS = 60_000;
const QUESTIONS = 36;

const clock = createHandClock('2026-11-20T08:00:00Z');
const database = useDatabase();
const dataDir = await mkdtemp(join(tmpdir(), 'banyan-rest-'));
const start = () => startTestServer({ mongoUri: database.uri, clock, config: { dataDir, anonymousDelayFactor: 1 } });

let house: TestServer;
let asker: Person;
let room: Room;

beforeAll(async () => {
  house = await start();
  asker = await signUp(house);
  room = await openRoom(await signUp(house), [asker], { anonymousQuestions: 'members' });
});
afterAll(async () => {
  await house.close();
  await rm(dataDir, { recursive: true, force: true });
});

it('words whose author is seen under her own name when they would come mostly rest on, up to an hour', async () => {
  clock.advance({ minutes: 61 });
  await comeBack();
  await askOften();
  await say(asker, room.id, 'and now under my own name');
  clock.advance({ minutes: 20 });
  const rests = await waitUntilNoneIsDue();
  // Each time by a chance of three to four: never in 36, or each time, would be one in thirty thousand.
  expect(rests.length).toBeGreaterThan(0);
  expect(rests.length).toBeLessThan(QUESTIONS);
  expect(Math.min(...rests)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...rests)).toBeGreaterThan(20 * MINUTE_MS);
  expect(Math.max(...rests)).toBeLessThanOrEqual(60 * MINUTE_MS);
});

it('and no more than twice, however long she stays', async () => {
  for (let hour = 0; hour < 2; hour++) {
    clock.advance({ minutes: 60 });
    await comeBack();
    await say(asker, room.id, 'I am still here');
    await waitUntilNoneIsDue();
  }
  expect(await findRests()).toEqual([]);
});

it('words that come soon after a start rest as if she had just been seen, because nobody knows', async () => {
  clock.advance({ minutes: 61 });
  await comeBack();
  await house.close();
  house = await start();
  await askOften();
  const rests = await findRests();
  expect(Math.max(...rests)).toBeGreaterThan(20 * MINUTE_MS);
});

async function askOften(): Promise<void> {
  for (let nth = 0; nth < QUESTIONS; nth++) {
    if (nth % 4 === 0) clock.advance({ seconds: 3 });
    await ask(house, room.id, { as: asker, title: `Question ${nth}` });
  }
}

/** How long each of those that rest still has to. */
async function findRests(): Promise<number[]> {
  const held = await house.ctx.db.collection('heldMessages').find({ state: 'resting' }).toArray();
  return held.map(({ movesAt }) => Number(movesAt) - clock.now().getTime());
}

/** Those that rest on once everything that was due has moved. */
async function waitUntilNoneIsDue(): Promise<number[]> {
  await expect.poll(async () => (await findRests()).every((rest) => rest > 0)).toBe(true);
  return findRests();
}

async function comeBack(): Promise<void> {
  const answer = await house.rest('account:refresh', {}, { cookie: asker.cookie });
  asker.token = answer.value.accessToken;
  asker.cookie = cookieOf(answer);
}
