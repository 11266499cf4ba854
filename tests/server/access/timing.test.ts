import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import type { OperationName, Request } from '#shared/contract/operations.ts';
import { useDatabase } from '#tests/support/mongo.ts';
import { clientId, type Line, openLine, signUp } from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { nowhere } from './world.ts';

const database = useDatabase();
const ROOMS = 12;

type Question = { [Name in OperationName]: { name: Name; input: Request<Name> } }[OperationName];
const questions: Array<(roomId: string) => Question> = [
  (roomId) => ({ name: 'room:view', input: { roomId } }),
  (roomId) => ({ name: 'room:members', input: { roomId } }),
  (roomId) => ({ name: 'room:catchUp', input: { roomId, after: 0 } }),
  (roomId) => ({ name: 'message:list', input: { roomId } }),
  (roomId) => ({ name: 'message:send', input: { roomId, clientId: clientId(), text: 'hello?' } }),
  (roomId) => ({ name: 'thread:list', input: { roomId } }),
  (roomId) => ({ name: 'room:join', input: { roomId } }),
];

// What a clock shows depends on what else the machine does; what takes the time, and could be told apart, is counted.
it('strict rooms cost an outsider the same work as rooms that do not exist, at the first question and later', {
  timeout: 240_000,
}, async () => {
  const before = await startTestServer({ mongoUri: database.uri });
  const [steward, outsider] = [await signUp(before), await signUp(before)];
  const hidden: string[] = [];
  for (let nth = 0; nth < ROOMS * questions.length; nth++)
    hidden.push((await steward.must('room:create', { clientId: clientId(), name: 'Ours', entry: 'strict' })).id);
  await before.close();
  // A server that has not had any of them in its hands yet.
  const banyan = await startTestServer({ mongoUri: database.uri });
  const line = await openLine(banyan, outsider);
  for (const [nth, toQuestion] of questions.entries()) {
    const ids = hidden.slice(nth * ROOMS, (nth + 1) * ROOMS);
    const absent = ids.map((_id, at) => `${nth}x${at}`.padStart(24, nowhere));
    const { name } = toQuestion('');
    // What was asked once is remembered: the first question about an id and the second are told apart.
    for (const round of ['first', 'second']) {
      const ofHidden = await watchWork(banyan, line, ids.map(toQuestion));
      const ofAbsent = await watchWork(banyan, line, absent.map(toQuestion));
      console.info(`${round} ${name}: hidden ${ofHidden.ms.toFixed(1)} ms, absent ${ofAbsent.ms.toFixed(1)} ms each`);
      expect(ofHidden.work, `${round} ${name}`).toEqual(ofAbsent.work);
      if (round === 'first') expect(ofHidden.work, name).not.toEqual([]);
    }
  }
  line.close();
  await banyan.close();
});

type Watched = { work: string[]; ms: number };

/** What the database did for each of some questions, as it notes itself, and how long each took. */
async function watchWork({ ctx }: TestServer, line: Line, asked: Question[]): Promise<Watched> {
  const notes = ctx.db.collection('system.profile');
  const database = ctx.db.getClient().db(ctx.db.name);
  await database.command({ profile: 0 });
  await notes.drop();
  await database.command({ profile: 2 });
  const from = performance.now();
  for (const { name, input } of asked)
    expect(await line.call(name, input as never), name).toMatchObject({ ok: false, error: { code: 'not_found' } });
  const ms = (performance.now() - from) / asked.length;
  await database.command({ profile: 0 });
  const done = await notes.find({ ns: { $not: /system\.profile$/ } }).toArray();
  const counts = new Map<string, number>();
  for (const { op, ns } of done) counts.set(`${op} ${ns}`, (counts.get(`${op} ${ns}`) ?? 0) + 1);
  // What was done for each of them; once in a while the house looks after something of its own.
  const work = [...counts].flatMap(([what, count]) => (count < ROOMS ? [] : `${Math.floor(count / ROOMS)} × ${what}`));
  return { work: work.sort(), ms };
}
