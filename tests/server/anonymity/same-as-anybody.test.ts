import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationName, Request } from '#shared/contract/operations.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { clientId, type Line, openRoom, type Person, signUp } from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';
import { appear, ask, decide, newCode, waitForCase } from './questions.ts';
import { type Lead, listProbes } from './twin-probes.ts';

const server = useServer();
let house: TestServer;
let moderator: Person;
let room: Room;

beforeAll(async () => {
  house = await server();
  moderator = await signUp(house, { role: 'moderator' });
  room = await openRoom(await signUp(house), [moderator], { anonymousQuestions: 'visitors' });
});

describe('Whoever asked, and somebody who only reads it, doing the same', () => {
  it.each([
    ['are answered the same by every operation', false],
    ['are answered the same also while she is silenced on the name that she asked under', true],
  ])('%s', { timeout: 120_000 }, async (_title, isSilenced) => {
    const twins = await signUpTwins();
    const lead = await prepare(twins[0], isSilenced);
    let same = 0;
    for (const [nth, { name, isWrite, list }] of listProbes().entries()) {
      const answers: string[][] = [];
      // Each goes first half of the time.
      for (const twin of nth % 2 ? twins : twins.toReversed()) {
        const told = await tryAll(twin, name, list(lead));
        answers.push(told.map((one) => mask(one, { twins, lead, isCounted: !isWrite })));
      }
      expect(answers[0], name).toEqual(answers[1]);
      same += answers[0]?.length ?? 0;
    }
    expect(same).toBeGreaterThan(75);
    const heard = (twin: Twin) =>
      framesOf(twin)
        .map((frame) => mask(frame, { twins, lead, isCounted: false }))
        .toSorted();
    await expect.poll(() => heard(twins[0])).toEqual(heard(twins[1]));
    // She is the one, and she alone is told so where she asks for it.
    const standings = twins.map(({ line }) => line.must('question:standing', { threadId: lead.threadId }));
    expect((await Promise.all(standings)).map(({ isAsker }) => isAsker)).toEqual([true, false]);
    for (const { line } of twins) line.close();
  });
});

type Twin = { person: Person; line: Line };

/** Two members of whom nothing differs but that the first one asks. */
async function signUpTwins(): Promise<[Twin, Twin]> {
  const people: [Person, Person] = [await signUp(house), await signUp(house)];
  for (const person of people) await person.must('room:join', { roomId: room.id });
  const [one, other] = people;
  return [
    { person: one, line: await one.connect() },
    { person: other, line: await other.connect() },
  ];
}

async function prepare({ person }: Twin, isSilenced: boolean): Promise<Lead> {
  const code = newCode();
  const title = `What nobody dares ask ${code}`;
  const { threadId, persona } = await appear(house, room.id, moderator, { as: person, title });
  const answered = await moderator.must('post:send', { threadId, clientId: clientId(), text: 'an answer' });
  if (answered.state !== 'sent') throw new Error('the answer was held');
  const { messages } = await moderator.must('post:list', { threadId });
  const { question } = await ask(house, room.id, { as: person, title: `One that waits ${code}` });
  const waits = await waitForCase(moderator, `One that waits ${code}`);
  const statementId = isSilenced ? await silence(person, code) : 'z'.repeat(24);
  const { sanctions } = await moderator.must('sanction:list', {});
  return {
    ...{ roomId: room.id, threadId, postId: messages[0]?.id as string, answerId: answered.message.id },
    ...{ heldId: (waits.subject as { messageId: string }).messageId, waitingThreadId: question.threadId },
    ...{ personaId: persona.id, personaName: persona.name, caseId: waits.id, statementId },
    sanctionId: sanctions[0]?.id ?? 'z'.repeat(24),
  };
}

async function silence(person: Person, code: string): Promise<string> {
  const { question } = await ask(house, room.id, { as: person, title: `Words that hurt ${code}` });
  const found = await waitForCase(moderator, `Words that hurt ${code}`);
  const measures = { rule: 'noHarassment', silence: { minutes: 60, isEverywhere: true } } as const;
  await decide(moderator, found, { decision: 'decline', ...measures });
  const { statements } = await person.must('question:statements', { threadId: question.threadId });
  return statements[0]?.id as string;
}

/** Over a socket, as a page does it. */
async function tryAll({ line }: Twin, name: OperationName, inputs: Array<Request<OperationName>>): Promise<string[]> {
  const answers: string[] = [];
  for (const input of inputs) answers.push(JSON.stringify(await line.call(name, input)));
  return answers;
}

/** Every frame, and each event of a frame with several. */
const framesOf = ({ line }: Twin) =>
  line.frames
    .flatMap(({ name, payload }) =>
      name === 'room:events' ? (payload as { events: object[] }).events : [{ name, payload }],
    )
    .map((frame) => JSON.stringify(frame));

type Masked = { twins: Twin[]; lead: Lead; isCounted: boolean };

/** Which of the two it is, and what is new with each call, is not told apart; all else stays. What both did moves numbers on. */
function mask(told: string, { twins, lead, isCounted }: Masked): string {
  const known = new Set<string>(Object.values(lead));
  for (const { person } of twins) told = told.replaceAll(person.id, 'twin').replaceAll(person.handle, 'twin');
  const same = told
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'moment')
    .replace(/words [0-9a-f-]{36}|[0-9a-f]{8}-[0-9a-f-]{27}/g, 'words')
    .replace(/\b[a-z0-9]{24}\b/g, (found) => (known.has(found) ? found : 'one'));
  return isCounted ? same : same.replace(/:\d+/g, ':0');
}
