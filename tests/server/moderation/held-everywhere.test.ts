import { expect, it } from 'vitest';
import { ask } from '#tests/server/anonymity/questions.ts';
import { crawl } from '#tests/server/leaving/crawl.ts';
import {
  clientId,
  firstAdmin,
  type Line,
  openRoom,
  PASSWORD,
  type Person,
  say,
  signUp,
} from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';
import { HELD_WORDS, look } from './desk.ts';

const server = useServer();
const CANARY = 'zebrafinch';
const HURTING = `${HELD_WORDS} ${CANARY}`;

async function meet() {
  const banyan = await server();
  const admin = await firstAdmin(banyan);
  const [steward, author, reader, outsider] = [
    await signUp(banyan),
    await signUp(banyan),
    await signUp(banyan),
    await signUp(banyan),
  ];
  const moderator = await signUp(banyan, { role: 'moderator' });
  const room = await openRoom(steward, [author, reader, moderator], { anonymousQuestions: 'visitors' });
  return { banyan, admin, steward, author, reader, outsider, moderator, room };
}

/** Of every kind of words that can wait, one: with the ids by which somebody could ask for them. */
async function writeEverything(
  { banyan, author, reader, room }: Awaited<ReturnType<typeof meet>>,
  threadId: string,
  [ownChat, ownPost]: [string, string],
) {
  const roomId = room.id;
  const theirs = await say(reader, roomId, 'what would you say?');
  const outcomes = [
    await author.must('message:send', {
      ...{ roomId, clientId: clientId(), text: `@${reader.handle} ${HURTING}`, replyTo: theirs.id },
    }),
    await author.must('message:edit', { roomId, messageId: ownChat, text: HURTING }),
    await author.must('post:send', { threadId, clientId: clientId(), text: HURTING }),
    await author.must('message:edit', { roomId, messageId: ownPost, text: HURTING }),
    await author.must('thread:start', { roomId, clientId: clientId(), title: HURTING, text: 'Well, hello.' }),
    await author.must('thread:start', { roomId, clientId: clientId(), title: `A title, ${CANARY}`, text: HURTING }),
    await author.must('thread:start', {
      ...{ roomId, clientId: clientId(), title: `It grows, ${CANARY}`, text: HURTING, fromMessageId: theirs.id },
    }),
  ];
  const held = outcomes.map((outcome) => (outcome.state === 'held' ? outcome.held.id : 'sent'));
  expect(held).not.toContain('sent');
  const questions = [
    await ask(banyan, roomId, { as: author, title: `Asked, ${CANARY}`, text: `Without a name, ${CANARY}` }),
  ];
  return { held, threads: [threadId, ...questions.map(({ question }) => question.threadId)], theirs: theirs.id };
}

const lookersOn = ['case:list', 'case:view'] as const;

it('words of every kind that wait are in no answer and no frame to anybody but their author and whoever decides', {
  timeout: 240_000,
}, async () => {
  const house = await meet();
  const { banyan, admin, steward, author, reader, outsider, moderator, room } = house;
  const chat = await say(author, room.id, 'something kind');
  const started = await author.must('thread:start', {
    ...{ roomId: room.id, clientId: clientId(), title: 'A question', text: 'How do you do it?' },
  });
  if (started.state !== 'sent') throw new Error('held');
  const threadId = started.thread.id;
  const lines = await Promise.all([reader, reader, reader, outsider].map((person) => person.connect()));
  const desks = await Promise.all([steward, moderator, admin].map((person) => person.connect()));
  const unread = async () => {
    const { lastNumber, unreadForMe } = await reader.must('room:view', { roomId: room.id });
    return { lastNumber, unreadForMe };
  };

  const { held, threads, theirs } = await writeEverything(house, threadId, [chat.id, started.message.id]);
  // Somebody is there to hear: what is said after it arrives.
  await say(steward, room.id, 'still here');
  for (const line of [...lines.slice(0, 3), ...desks.slice(0, 2)])
    await line.until(() => JSON.stringify(line.log(room.id)).includes('still here'), 'what comes after');
  const heldBy = (person: Person) => moderatorsCases(person, room.id);
  await expect.poll(async () => (await heldBy(moderator)).length, { timeout: 10_000 }).toBe(held.length + 1);

  const ids = {
    roomId: [room.id],
    threadId: [...threads, ...held],
    messageId: [chat.id, started.message.id, theirs, ...held],
    memberId: [author.id],
    caseId: await heldBy(moderator),
  };
  for (const person of [reader, outsider, asVisitor(banyan)])
    expect(await crawl(person, ids), `as ${person.handle}`).not.toContain(CANARY);
  for (const person of [steward, moderator, admin])
    expect(await crawl(person, ids, lookersOn), `as ${person.handle}`).not.toContain(CANARY);
  for (const person of [reader, outsider, steward, moderator])
    expect(await takeAlong(person), `taken along by ${person.handle}`).not.toContain(CANARY);
  expect(framesOf(lines)).not.toContain(CANARY);
  expect(framesOf(desks, ['case:changed'])).not.toContain(CANARY);
  // Neither counted, nor told her that somebody speaks to her.
  expect(await unread()).toEqual({ lastNumber: 3, unreadForMe: 0 });
  const late = await reader.connect();
  expect(framesOf([late])).not.toContain(CANARY);

  // The same crawl finds all of it once it is approved, and every screen has it once.
  for (const caseId of ids.caseId)
    await moderator.must('case:decide', { ...(await look(moderator, caseId)), decision: 'approve' });
  for (const line of lines.slice(0, 3)) {
    const arrived = () => line.log(room.id).filter((event) => JSON.stringify(event).includes(CANARY));
    await line.until(() => new Set(arrived().map(toSubject)).size === ids.caseId.length, 'all that was approved');
    const seqs = line.log(room.id).map(({ seq }) => Number(seq));
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
  }
  expect(await unread()).toEqual({ lastNumber: 4, unreadForMe: 1 });
  const found = await crawl(reader, ids);
  for (const name of ['message:list', 'post:list', 'thread:list', 'thread:view'])
    expect(
      found.split('\n').some((answer) => answer.includes(`"${name}"`) && answer.includes(CANARY)),
      name,
    ).toBe(true);
  for (const line of [...lines, ...desks, late]) line.close();
});

async function moderatorsCases(moderator: Person, roomId: string): Promise<string[]> {
  return (await moderator.must('case:list', { roomId, limit: 100 })).cases.map(({ id }) => id);
}

function asVisitor(banyan: TestServer): Person {
  return { handle: 'a visitor', rest: (name, input) => banyan.rest(name, input) } as Person;
}

async function takeAlong(person: Person): Promise<string> {
  const answer = await person.rest('account:export', { handle: person.handle, password: PASSWORD });
  expect(answer.status).toBe(200);
  return JSON.stringify(answer.value);
}

function framesOf(lines: Line[], without: string[] = []): string {
  return JSON.stringify(lines.flatMap(({ frames }) => frames.filter(({ name }) => !without.includes(name))));
}

/** What an event is about: one message is told of again when a thread grows from it or an answer quotes it. */
function toSubject(event: object): string {
  if ('thread' in event) return (event.thread as { id: string }).id;
  return 'message' in event ? (event.message as { id: string }).id : JSON.stringify(event);
}
