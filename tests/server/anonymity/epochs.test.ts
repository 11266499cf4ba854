import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { destroyOldEpochs } from '#server/features/anonymity/epochs/destroy-old-epochs.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { useDatabase } from '#tests/support/mongo.ts';
import { clientId, openRoom, PASSWORD, type Person, signUp } from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { appear, newCode } from './questions.ts';

const database = useDatabase();
const dataDir = await mkdtemp(join(tmpdir(), 'banyan-epochs-'));
afterAll(() => rm(dataDir, { recursive: true, force: true }));
const folder = join(dataDir, 'keys', 'epochs');
const clock = createHandClock();

const start = () => startTestServer({ mongoUri: database.uri, clock, config: { dataDir } });
const words = () => ({ clientId: clientId(), title: 'Asked later', text: 'words' });

let house: TestServer;
let moderator: Person;
let roomId: string;
const code = newCode();

it('each thirty days have a key of their own, in a file that only its owner reads and no database has', async () => {
  house = await start();
  moderator = await signUp(house, { role: 'moderator' });
  roomId = (await openRoom(await signUp(house), [], { anonymousQuestions: 'visitors' })).id;
  await appear(house, roomId, moderator, { code, title: 'Asked in the first month' });
  expect(await readdir(folder)).toHaveLength(1);
  clock.advance({ days: 30 });
  // Her access token has ended meanwhile.
  const { value: session } = await house.rest('account:signIn', { handle: moderator.handle, password: PASSWORD });
  moderator.token = session.accessToken;
  await appear(house, roomId, moderator, { code, title: 'Asked in the second month' });
  const files = await readdir(folder);
  expect(files).toHaveLength(2);
  const keys = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  expect(new Set(keys).size).toBe(2);
  const epochs = JSON.stringify(await house.ctx.db.collection('anonymityEpochs').find().toArray());
  for (const key of keys) expect(epochs).not.toContain(key.trim());
  // Both are found with the same words, under names that have nothing in common.
  const { questions } = (await house.rest('question:list', { code })).value;
  expect(new Set(questions.map(({ persona }) => persona.id)).size).toBe(2);
});

it('without its key the house takes nothing, says so, and goes on with everything else', async () => {
  await house.close();
  const [file = ''] = await readdir(folder);
  const kept = await readFile(join(folder, file), 'utf8');
  for (const broken of [null, `${'0'.repeat(64)}\n`, `${'ab'.repeat(31)}cd\n`]) {
    if (broken === null) await rm(join(folder, file));
    else await writeFile(join(folder, file), broken);
    const logged: string[] = [];
    house = await startTestServer({
      ...{ mongoUri: database.uri, clock, config: { dataDir } },
      log: { ...silent(), error: (...line: unknown[]) => void logged.push(JSON.stringify(line)) } as never,
    });
    expect(logged.join()).toContain('CLOSED');
    const refused = await house.rest('question:ask', { roomId, code, ...words() });
    expect(refused).toMatchObject({ status: 503, error: { code: 'anonymity_closed' } });
    expect((await house.rest('question:places', {})).value.state).toBe('closed');
    expect((await house.rest('question:view', { code, threadId: 'a'.repeat(24) })).status).toBe(503);
    await signUp(house);
    await house.close();
  }
  await writeFile(join(folder, file), kept);
  house = await start();
  expect((await house.rest('question:list', { code })).value.questions).toHaveLength(2);
});

it('after the last day to appeal the key is destroyed, and nobody can tell any more whose it was', async () => {
  const before = await house.rest('question:list', { code });
  clock.advance({ days: 190 });
  await destroyOldEpochs(house.ctx);
  expect(await readdir(folder)).toHaveLength(1);
  const { questions } = (await house.rest('question:list', { code })).value;
  expect(questions.map(({ title }) => title)).toEqual(['Asked in the second month']);
  const gone = before.value.questions.find(({ title }) => title === 'Asked in the first month');
  expect((await house.rest('question:view', { code, threadId: gone?.threadId as string })).status).toBe(404);
  const personas = await house.ctx.db.collection('personas').find().toArray();
  expect(personas).toHaveLength(2);
  await house.close();
});

function silent() {
  const nothing = () => undefined;
  return { trace: nothing, debug: nothing, info: nothing, warn: nothing, fatal: nothing, error: nothing };
}
