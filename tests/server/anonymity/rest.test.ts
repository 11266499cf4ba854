import { beforeAll, describe, expect, it } from 'vitest';
import type { Room } from '#shared/contract/rooms.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { cookieOf } from '#tests/support/newcomer.ts';
import { openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { ask, newCode } from './questions.ts';

const MINUTE_MS = 60_000;
/** As many as may be asked in a minute. */
const AT_ONCE = 4;

const clock = createHandClock('2026-11-20T08:00:00Z');
const server = useServer({ clock, config: { anonymousDelayFactor: 1 } });
let room: Room;
let people: Person[];

beforeAll(async () => {
  const house = await server();
  // Long enough after its start for the house to know who was here.
  clock.advance({ minutes: 61 });
  const steward = await signUp(house);
  people = [await signUp(house), await signUp(house), await signUp(house)];
  room = await openRoom(steward, people, { anonymousQuestions: 'visitors' });
});

describe('What is written without a name rests before anybody reads it', () => {
  it('up to two hours where its author was just seen under her own name, so that the one does not lie beside the other', async () => {
    const rests = [];
    for (const person of people) {
      await say(person, room.id, 'good morning');
      rests.push(...(await askAll(person)));
    }
    expect(Math.min(...rests)).toBeGreaterThanOrEqual(MINUTE_MS);
    expect(Math.max(...rests)).toBeLessThanOrEqual(120 * MINUTE_MS);
    // Twelve times under twenty minutes would be a chance of one in a million million.
    expect(Math.max(...rests)).toBeGreaterThan(20 * MINUTE_MS);
  });

  it('at most twenty minutes where she was not, though she reads and stays signed in', async () => {
    clock.advance({ minutes: 61 });
    const rests = [];
    for (const person of people) {
      await comeBack(person);
      await person.must('room:markRead', { roomId: room.id, number: 1 });
      rests.push(...(await askAll(person)));
    }
    expect(Math.min(...rests)).toBeGreaterThanOrEqual(MINUTE_MS);
    expect(Math.max(...rests)).toBeLessThanOrEqual(20 * MINUTE_MS);
  });

  it('at most twenty minutes where a visitor asks', async () => {
    for (const code of Array.from({ length: 12 }, newCode)) {
      const { question } = await ask(await server(), room.id, { code });
      expect(await restOf(question.threadId)).toBeLessThanOrEqual(20 * MINUTE_MS);
    }
  });

  it('as for a member where somebody who is signed in asks with six words', async () => {
    const rests = [];
    for (const person of people) {
      await say(person, room.id, 'good evening');
      rests.push(...(await askAll(person, newCode())));
    }
    expect(Math.max(...rests)).toBeGreaterThan(20 * MINUTE_MS);
  });
});

async function askAll(person: Person, code?: string): Promise<number[]> {
  const rests = [];
  for (let nth = 0; nth < AT_ONCE; nth++) {
    const { question } = await ask(await server(), room.id, { as: person, ...(code && { code }) });
    rests.push(await restOf(question.threadId));
  }
  return rests;
}

async function restOf(threadId: string): Promise<number> {
  const held = await (await server()).ctx.db.collection('heldMessages').findOne({ 'thread.id': threadId });
  return Number(held?.movesAt) - clock.now().getTime();
}

async function comeBack(person: Person): Promise<void> {
  const answer = await (await server()).rest('account:refresh', {}, { cookie: person.cookie });
  person.token = answer.value.accessToken;
  person.cookie = cookieOf(answer);
}
