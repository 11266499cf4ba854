import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, SendOutcome } from '#shared/contract/messages.ts';
import { clientId, firstAdmin, type Line, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { joinStrings, probe, readNaughtyStrings, type Sighting } from './naughty-strings.ts';
import { pickStrings } from './pick-strings.ts';

const strings = readNaughtyStrings();
if (strings.length === 0) console.info('SKIPPED: ../shared/data/naughty-strings is not beside this repository.');

let banyan: TestServer;
let an: Person;
let emma: Person;
let anLine: Line;
let emmaLine: Line;
let roomId: string;

/** Words that the screening held are seen by their author among the held ones, by nobody else. */
async function sightMessage(outcome: SendOutcome, expected: string): Promise<Sighting[]> {
  if (outcome.state === 'held') {
    const { held } = await anLine.must('message:held', { roomId });
    const found = held.find(({ id }) => id === outcome.held.id)?.text;
    return [
      ['the held view', expected, outcome.held.text],
      ['her held words', expected, found],
    ];
  }
  const { id, seq, threadId } = outcome.message;
  const heard = await emmaLine.until(() => findSent(emmaLine, id), 'the message');
  const { events } = await emmaLine.must('room:catchUp', { roomId, after: seq - 1 });
  const caughtUp = events.find((event) => event.type === 'message:sent' && event.message.id === id);
  const page = threadId
    ? await emmaLine.must('post:list', { threadId, around: id, limit: 5 })
    : await emmaLine.must('message:list', { roomId, around: id, limit: 5 });
  return [
    ['the answer', expected, outcome.message.text],
    ['the live event', expected, heard.text],
    ['catch-up', expected, caughtUp?.type === 'message:sent' ? caughtUp.message.text : undefined],
    ['the page', expected, page.messages.find((message) => message.id === id)?.text],
  ];
}

function findSent(line: Line, messageId: string): Message | undefined {
  for (const { name, payload } of line.frames.slice(-400)) {
    if (name !== 'room:events') continue;
    for (const event of (payload as { events: ReturnType<Line['log']> }).events)
      if (event.type === 'message:sent' && event.message.id === messageId) return event.message as Message;
  }
  return undefined;
}

describe.skipIf(strings.length === 0)('Each naughty string comes back as it was from', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    banyan = await startTestServer();
    const admin = await firstAdmin(banyan);
    [an, emma] = [admin, await signUp(banyan)];
    roomId = (await openRoom(an, [emma])).id;
    [anLine, emmaLine] = [await an.connect(), await emma.connect()];
  });

  afterAll(async () => {
    for (const line of [anLine, emmaLine]) line?.close();
    await banyan?.close();
  });

  it('a message and its content note', async () => {
    const given = pickStrings('message');
    const taken = await probe(given, {
      line: anLine,
      name: 'message:send',
      harmless: { text: 'words', contentNote: 'a note' },
      toInput: (texts) => ({ roomId, clientId: clientId(), ...texts }),
      look: async ({ text, contentNote }, outcome) => [
        ...(await sightMessage(outcome, text)),
        ...(outcome.state === 'sent' ? [['the note', contentNote, outcome.message.contentNote] as Sighting] : []),
      ],
    });
    // Only what has nothing to see in it is refused.
    expect(taken.text).toBeGreaterThan(given.length - 15);
  });

  it('an edited message and its history', async () => {
    await probe(joinStrings(pickStrings('edit'), 300), {
      line: anLine,
      name: 'message:edit',
      harmless: { text: 'words' },
      toInput: async (texts) => ({ roomId, messageId: (await say(an, roomId, 'first words')).id, ...texts }),
      look: async ({ text }, outcome) => {
        if (outcome.state === 'held') return [['the held view', text, outcome.held.text]];
        const { id: messageId } = outcome.message;
        await anLine.must('message:edit', { roomId, messageId, text: 'last words' });
        const { versions } = await emmaLine.must('message:history', { roomId, messageId });
        return [
          ['the answer', text, outcome.message.text],
          ['the history', text, versions[1]?.text],
        ];
      },
    });
  });

  it('a reaction', async () => {
    const { id: messageId } = await say(emma, roomId, 'react to this');
    await probe(pickStrings('reaction'), {
      line: anLine,
      name: 'message:react',
      harmless: { word: '힘내' },
      toInput: (texts) => ({ roomId, messageId, isOn: true, ...texts }),
      look: async ({ word }, message) => {
        await anLine.must('message:react', { roomId, messageId, word, isOn: false });
        return [['the answer', word, message.reactions?.find((reaction) => reaction.word === word)?.word]];
      },
      atOnce: 1,
    });
  });

  it('a thread, its title and its posts', async () => {
    const given = pickStrings('thread');
    const taken = await probe(given, {
      line: anLine,
      name: 'thread:start',
      harmless: { title: 'A title', text: 'words' },
      toInput: (texts) => ({ roomId, clientId: clientId(), ...texts }),
      look: async ({ title, text }, outcome) => {
        if (outcome.state === 'held') return sightMessage(outcome, text);
        const { thread } = await emmaLine.must('thread:view', { threadId: outcome.thread.id });
        return [
          ['the opening post', text, outcome.message.text],
          ['the answer', title, outcome.thread.title],
          ['the thread', title, thread.title],
        ];
      },
      atOnce: 4,
    });
    expect(taken.title).toBeGreaterThan(given.length / 2);
    const { threads } = await emmaLine.must('thread:list', { roomId, limit: 100 });
    const titles = new Set(strings.map((string) => string.normalize('NFC')).concat('A title'));
    expect(threads.filter(({ title }) => !titles.has(title))).toEqual([]);
  });

  it('a post', async () => {
    const started = await anLine.must('thread:start', {
      ...{ roomId, clientId: clientId(), title: 'A title', text: 'words' },
    });
    if (started.state !== 'sent') throw new Error('the thread was held');
    await probe(pickStrings('post'), {
      line: anLine,
      name: 'post:send',
      harmless: { text: 'words' },
      toInput: (texts) => ({ threadId: started.thread.id, clientId: clientId(), ...texts }),
      look: ({ text }, outcome) => sightMessage(outcome, text),
    });
  });
});
