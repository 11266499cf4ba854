import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationName, Request } from '#shared/contract/operations.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { clientId, type Line, openRoom, type Person, signUp } from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';
import { findLean } from '#tests/support/signed-rank.ts';
import { appear, ask, decide, waitForCase } from './questions.ts';

const server = useServer();
const PAIRS = 200;
/** Of what takes long for everybody. */
const FEWER_PAIRS = 60;
const DRAFTS = 8;
/** Passed by chance less than once in ten million runs of this file; sixty pairs can reach 6.7, two hundred 12. */
const MOST_LEAN = 6;

type Asked = { threadId: string; postId: string; personaId: string };
type Asker = { person: Person; line: Line; asked: Asked };

let house: TestServer;
let moderator: Person;
let room: Room;
let both: [Asker, Asker];

beforeAll(async () => {
  house = await server();
  moderator = await signUp(house, { role: 'moderator' });
  room = await openRoom(await signUp(house), [moderator], { anonymousQuestions: 'members' });
  both = [await join('The first'), await join('The second')];
  // One of the two is silenced on a name: what is refused her without a name must cost her nothing under her own.
  for (const [nth, { person }] of both.entries()) {
    const title = `Declined ${nth}`;
    await ask(house, room.id, { as: person, title });
    const silence = { silence: { minutes: 600, isEverywhere: true }, rule: 'noSpam' } as const;
    await decide(moderator, await waitForCase(moderator, title), { decision: 'decline', ...(nth === 0 && silence) });
  }
}, 120_000);

async function join(title: string): Promise<Asker> {
  const person = await signUp(house);
  await person.must('room:join', { roomId: room.id });
  const { threadId, persona } = await appear(house, room.id, moderator, { as: person, title });
  // Words that wait are hers alone, and are looked for whoever looks.
  for (let nth = 0; nth < DRAFTS; nth++)
    await person.must('question:reply', { threadId, clientId: clientId(), text: `And one thing more, ${nth}.` });
  const { messages } = await moderator.must('post:list', { threadId });
  const asked = { threadId, personaId: persona.id, postId: messages[0]?.id as string };
  return { person, line: await person.connect(), asked };
}

type Timed = { [Name in OperationName]?: (asked: Asked, nth: number) => Request<Name> };

/**
 * What a member does with a thread all day, and what somebody would try who wants to know whose it is. Not among them is
 * `question:standing`: its answer holds what is hers alone, and is longer for her.
 */
const timed = {
  'thread:view': ({ threadId }) => ({ threadId }),
  'thread:list': () => ({ roomId: room.id }),
  'thread:markRead': ({ threadId }, nth) => ({ threadId, number: nth % 2 }),
  'post:list': ({ threadId }) => ({ threadId }),
  'post:send': ({ threadId, postId }) => ({
    ...{ threadId, replyTo: postId, clientId: clientId(), text: `words ${clientId()}` },
  }),
  'message:react': ({ postId: messageId }, nth) => ({ roomId: room.id, messageId, word: '加油', isOn: nth % 2 === 0 }),
  'message:edit': ({ postId: messageId }) => ({ roomId: room.id, messageId, text: 'other words' }),
  'message:delete': ({ postId: messageId }) => ({ roomId: room.id, messageId }),
  'member:view': ({ personaId: memberId }) => ({ memberId }),
  'member:block': ({ personaId: memberId }) => ({ memberId, isBlocked: true }),
  'report:create': ({ postId: messageId }) => ({
    ...{ clientId: clientId(), reason: 'something', subject: { kind: 'message', roomId: room.id, messageId } },
  }),
  'question:places': () => ({}),
} satisfies Timed;

describe('Whoever asked waits as long as anybody else', () => {
  it.each(Object.keys(timed) as Array<keyof typeof timed>)('for %s', { timeout: 180_000 }, async (name) => {
    const lean = findLean(await measurePairs(name));
    expect(Math.abs(lean), `${name} leans by ${lean.toFixed(1)}`).toBeLessThan(MOST_LEAN);
  });

  it('which is found out where there is something to find: two milliseconds more for her', {
    timeout: 60_000,
  }, async () => {
    expect(findLean(await measurePairs('thread:view', 2))).toBeGreaterThan(MOST_LEAN);
  });
});

/**
 * How much longer the asker took than the other one, pair by pair. Each of the two is the asker in half of the pairs, and goes
 * first in half of them: so nothing is left but that she asked.
 */
async function measurePairs(name: keyof typeof timed, moreMs = 0): Promise<number[]> {
  const toInput = timed[name] as (asked: Asked, nth: number) => Request<OperationName>;
  const differences: number[] = [];
  const pairs = name === 'report:create' ? FEWER_PAIRS : PAIRS;
  for (let nth = -20; nth < pairs; nth++) {
    const [asker, other] = nth % 2 ? both : ([both[1], both[0]] as const);
    const took = new Map<Asker, number>();
    for (const who of Math.floor(nth / 2) % 2 ? [asker, other] : [other, asker]) {
      const more = who === asker ? moreMs : 0;
      took.set(who, await measure(who.line, name, toInput(asker.asked, Math.floor(nth / 4)), more));
    }
    // The first ones only warm up.
    if (nth >= 0) differences.push((took.get(asker) ?? 0) - (took.get(other) ?? 0));
  }
  return differences;
}

async function measure(line: Line, name: OperationName, input: Request<OperationName>, moreMs: number) {
  const from = performance.now();
  // The server runs in this process, so this is as if it had worked so much longer.
  while (performance.now() - from < moreMs);
  await line.call(name, input);
  return performance.now() - from;
}
