import { afterEach, expect, it } from 'vitest';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { clientId, PASSWORD } from '#tests/support/person.ts';
import { startTestServer, useServer } from '#tests/support/server.ts';
import { answer, decideAgainst, findAppeal, statementOf } from './decided.ts';

// Ahead of the real time, by which the database lets go of sessions that have run out.
const clock = createHandClock('2034-08-31T12:00:00Z');
const server = useServer({ clock });
const start = clock.now().toISOString();

// The admin’s token of ten minutes serves every test.
afterEach(() => clock.set(start));

/** Whoever has been away for months signs in again. */
async function signedInLater(handle: string) {
  const banyan = await server();
  const { value } = await banyan.rest('account:signIn', { handle, password: PASSWORD, deviceLabel: '' });
  return { token: value.accessToken };
}

it('an appeal sent twice is one, and a second one against the same is refused', async () => {
  const met = await decideAgainst(await server());
  const statementId = await met.statement();
  const sent = { statementId, clientId: clientId(), text: 'Please look again.' };
  const [first, again] = await Promise.all([
    met.author.must('appeal:create', sent),
    met.author.must('appeal:create', sent),
  ]);
  expect(again).toEqual(first);
  const other = await met.author.rest('appeal:create', { ...sent, clientId: clientId(), text: 'And again.' });
  expect([other.status, other.error.message]).toEqual([409, expect.stringContaining('already')]);
  const { appeals } = await met.second.must('appeal:list', { limit: 100 });
  expect(appeals.filter(({ statement }) => statement.id === statementId)).toHaveLength(1);
});

it('nobody appeals against what was said to somebody else', async () => {
  const met = await decideAgainst(await server());
  const statementId = await met.statement();
  const refused = await met.reporter.rest('appeal:create', { statementId, clientId: clientId(), text: 'For her.' });
  expect(refused.status).toBe(404);
});

it('it can be made until the last day of the sixth month, and no longer', async () => {
  const banyan = await server();
  const [late, inTime] = [await decideAgainst(banyan), await decideAgainst(banyan)];
  const statementId = await late.statement();
  const inTimeId = await inTime.statement();
  clock.set('2035-02-28T11:59:00Z');
  const made = await banyan.rest(
    'appeal:create',
    { statementId: inTimeId, clientId: clientId(), text: 'In time.' },
    await signedInLater(inTime.author.handle),
  );
  expect(made.status).toBe(200);
  clock.set('2035-02-28T12:01:00Z');
  const refused = await banyan.rest(
    'appeal:create',
    { statementId, clientId: clientId(), text: 'Too late.' },
    await signedInLater(late.author.handle),
  );
  expect([refused.status, refused.error.message]).toEqual([403, expect.stringContaining('six months')]);
});

it('what was taken back, and what takes nothing, cannot be appealed', async () => {
  const met = await decideAgainst(await server());
  const { moderator, author, opened } = met;
  const statementId = await met.statement();
  const { version } = await moderator.must('case:view', { caseId: opened.id });
  await moderator.must('case:reverse', { caseId: opened.id, version, reason: 'I misread it.' });
  const gone = await author.rest('appeal:create', { statementId, clientId: clientId(), text: 'Please.' });
  expect([gone.status, gone.error.message]).toEqual([409, expect.stringContaining('taken back')]);
  const { statements } = await author.must('statement:list', {});
  const reversal = statements.find(({ what }) => what === 'reversed');
  expect(reversal?.appealUntil).toBeNull();
  const nothing = { statementId: reversal?.id ?? '', clientId: clientId(), text: 'Please.' };
  expect((await author.rest('appeal:create', nothing)).error.code).toBe('not_allowed');
});

it('who is suspended reads why with her password, says no, and comes in once it is upheld', async () => {
  const banyan = await server();
  const met = await decideAgainst(banyan, { decision: 'restrict', suspension: { minutes: 60 * 24 * 7 } });
  const { author, second } = met;
  const credentials = { handle: author.handle, password: PASSWORD };
  const shown = await banyan.rest('suspension:view', credentials);
  expect(shown.value.until).toBe(new Date(clock.now().getTime() + 7 * 86_400_000).toISOString());
  const [why] = shown.value.statements;
  expect(why).toMatchObject({ what: 'suspended', until: shown.value.until, words: 'That hurt her.' });
  const wanted = { ...credentials, statementId: why?.id ?? '', clientId: clientId(), text: 'It was a joke.' };
  const made = await banyan.rest('suspension:appeal', wanted);
  expect(made.value.appeal).toMatchObject({ state: 'waiting' });
  const { id, version } = await findAppeal(second, why?.id ?? '');
  await second.must('appeal:decide', answer(id, version, true));
  expect((await banyan.rest('account:signIn', { ...credentials, deviceLabel: '' })).status).toBe(200);
  expect((await banyan.rest('suspension:view', credentials)).status).toBe(404);
});

it('a wrong name and a wrong password get the same answer, and somebody who may come in is told so', async () => {
  const banyan = await server();
  const { author, reporter } = await decideAgainst(banyan, { decision: 'restrict', suspension: { minutes: 60 } });
  const ask = async (handle: string, password: string) => {
    const { status, error } = await banyan.rest('suspension:view', { handle, password });
    return { status, error };
  };
  const [wrongWord, wrongName] = [await ask(author.handle, 'not the password'), await ask('nobody-here', PASSWORD)];
  expect(wrongWord.status).toBe(401);
  expect(wrongName).toEqual(wrongWord);
  expect((await ask(reporter.handle, PASSWORD)).status).toBe(404);
  expect((await ask(reporter.handle, 'not the password')).status).toBe(401);
  const statementId = await statementOf(banyan, author);
  const { status } = await banyan.rest('suspension:appeal', {
    ...{ handle: author.handle, password: 'not the password' },
    ...{ statementId, clientId: clientId(), text: 'Please.' },
  });
  expect(status).toBe(401);
});

it('one door does not give more tries than the other', async () => {
  const house = await startTestServer({ config: { rateLimitFactor: 0.2, trustProxy: 1 } });
  const tryAt = async (path: string, address: string) => {
    const response = await fetch(`${house.url}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ handle: 'Linh', password: 'not the password' }),
    });
    return response.status;
  };
  const statuses = [];
  for (let i = 1; i <= 8; i++) statuses.push(await tryAt(i % 2 ? 'sign-in' : 'suspension', `192.0.2.${i}`));
  expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
  await house.close();
});
