import { beforeAll, expect, it } from 'vitest';
import type { Output } from '#shared/contract/operations.ts';
import { aboutMessage, report, sendHeld, untilCase } from '#tests/server/moderation/desk.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { clientId, type Line, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

// Ahead of the real time, by which the database lets go of sessions that have run out.
const clock = createHandClock('2036-11-24T10:00:00Z');
const server = useServer({ clock });

type Report = Output<'transparency:view'>;
const ask = async (days: { from?: string; to?: string } = {}) => (await server()).rest('transparency:view', days);
const read = async (days: { from?: string; to?: string } = {}): Promise<Report> => (await ask(days)).value;

type Desk = { moderator: Person; line: Line; author: Person; reporter: Person; roomId: string };

async function removeReported({ moderator, line, author, reporter, roomId }: Desk, reason: 'hate' | 'spam') {
  const { id } = await say(author, roomId, `words of ${clientId()}`);
  await report(reporter, aboutMessage(roomId, id), reason);
  const { id: caseId, version } = await untilCase(line, id);
  const rule = reason === 'hate' ? ('noHate' as const) : ('noSpam' as const);
  await moderator.must('case:decide', { caseId, version, decision: 'remove', rule });
  return caseId;
}

async function dismissReported({ moderator, line, author, reporter, roomId }: Desk) {
  const { id } = await say(author, roomId, `words of ${clientId()}`);
  await report(reporter, aboutMessage(roomId, id), 'harassment');
  const { id: caseId, version } = await untilCase(line, id);
  await moderator.must('case:decide', { caseId, version, decision: 'dismiss' });
}

async function decideHeld({ moderator, line, author, roomId }: Desk, decision: 'approve' | 'decline' | null) {
  const { id } = await sendHeld(author, roomId);
  const { id: caseId, version } = await untilCase(line, id);
  if (decision) await moderator.must('case:decide', { caseId, version, decision });
}

/** What a visitor was answered while the quarter was not over. */
const whileItRan: Awaited<ReturnType<typeof ask>>[] = [];

beforeAll(async () => {
  const banyan = await server();
  const moderator = await signUp(banyan, { role: 'moderator' });
  const second = await signUp(banyan, { role: 'moderator' });
  const [author, reporter, steward] = [await signUp(banyan), await signUp(banyan), await signUp(banyan)];
  const room = await openRoom(steward, [author, reporter]);
  const desk = { moderator, author, reporter, roomId: room.id, line: await moderator.connect() };
  for (let one = 0; one < 7; one++) await removeReported(desk, 'hate');
  for (let one = 0; one < 6; one++) await removeReported(desk, 'spam');
  for (let one = 0; one < 5; one++) await dismissReported(desk);
  for (let one = 0; one < 6; one++) await decideHeld(desk, 'approve');
  for (let one = 0; one < 5; one++) await decideHeld(desk, 'decline');
  for (let one = 0; one < 2; one++) await decideHeld(desk, null);
  const { statements } = await author.must('statement:list', {});
  for (const { id } of statements.filter(({ what }) => what === 'removed').slice(0, 6))
    await author.must('appeal:create', { statementId: id, clientId: clientId(), text: 'Please look again.' });
  const { appeals } = await second.must('appeal:list', { limit: 100 });
  for (const { id, version } of appeals.slice(0, 5))
    await second.must('appeal:decide', { appealId: id, version, isUpheld: false, answer: 'It stays.' });
  for (const days of [{}, { to: '2036-10-01' }, { from: '2036-11-24' }, { from: '2036-09-30', to: '2036-12-31' }])
    whileItRan.push(await ask(days));
  clock.set('2037-01-01T00:00:00Z');
});

it('nothing is told of a quarter that is not over, however one asks, so that reading every day tells no more', () => {
  const [chosen, before, within, across] = whileItRan;
  for (const { value } of [chosen, across].flatMap((answer) => answer ?? [])) {
    expect(value).toMatchObject({ from: '2036-07-01', to: '2036-09-30', medianHoursToDecision: null });
    expect([value.reports, value.held, value.actions, value.appeals].map(({ total }) => total)).toEqual([0, 0, 0, 0]);
  }
  for (const { status, error } of [before, within].flatMap((answer) => answer ?? []))
    expect([status, error.code, error.message]).toEqual([400, 'bad_input', expect.stringContaining('2037-01-01')]);
});

/** Counted once more from what is stored, by other means than the report’s. */
async function recount(from: string, to: string) {
  const { db } = (await server()).ctx;
  const at = { $gte: new Date(from), $lt: new Date(to) };
  const audit = db.collection('audit');
  const decisions = ['message:removed', 'case:dismissed', 'message:approved', 'message:declined'];
  const counts = decisions.map((action) => audit.countDocuments({ action, at }));
  const [removed, dismissed, approved, declined] = (await Promise.all(counts)) as [number, number, number, number];
  const reports = db.collection('reports');
  return {
    ...{ removed, dismissed, approved, declined },
    hate: await reports.countDocuments({ reason: 'hate', at }),
    spam: await reports.countDocuments({ reason: 'spam', at }),
    harassment: await reports.countDocuments({ reason: 'harassment', at }),
    held: await db.collection('cases').countDocuments({ origin: 'held', openedAt: at }),
    ruledHate: await audit.countDocuments({ action: 'message:removed', reason: /^noHate/, at }),
    ruledSpam: await audit.countDocuments({ action: 'message:removed', reason: /^noSpam/, at }),
    appeals: await db.collection('appeals').countDocuments({ at }),
    rejected: await audit.countDocuments({ action: 'appeal:rejected', at }),
  };
}

it('its counts equal a recount of the log, and small ones are kept back with the next smallest', async () => {
  const shown = await read();
  const counted = await recount('2036-10-01', '2037-01-01');
  expect(counted).toMatchObject({ hate: 7, spam: 6, removed: 13, dismissed: 5, approved: 6, declined: 5, held: 13 });
  expect(shown).toMatchObject({ from: '2036-10-01', to: '2036-12-31', automated: 0 });
  expect(shown.reports).toEqual({
    total: counted.hate + counted.spam + counted.harassment,
    byReason: {
      ...{ threat: 0, hate: counted.hate, harassment: counted.harassment, sexual: 0, selfHarm: 0, privacy: 0 },
      ...{ spam: counted.spam, something: 0 },
    },
  });
  expect(shown.actions).toMatchObject({
    total: counted.removed + counted.dismissed,
    byDecision: { remove: counted.removed, dismiss: counted.dismissed, blur: 0, warn: 0, restrict: 0, support: 0 },
    byRule: { noHate: counted.ruledHate, noSpam: counted.ruledSpam, withoutRule: counted.dismissed, noHarassment: 0 },
  });
  // Two wait: with the next smallest, so that the total does not tell.
  expect(shown.held).toEqual({
    total: counted.held,
    byOutcome: { approved: counted.approved, declined: null, withdrawn: 0, waiting: null },
  });
  expect(shown.appeals).toEqual({
    total: counted.appeals,
    byOutcome: { waiting: null, upheld: 0, rejected: null },
  });
  expect(shown.medianHoursToDecision).toBe(0);
});

it('names nobody, and is the same for a visitor as for anybody', async () => {
  const { status, value } = await ask();
  expect(status).toBe(200);
  const text = JSON.stringify(value);
  const accounts = await (await server()).ctx.db
    .collection<{ _id: string; handle: string }>('accounts')
    .find()
    .toArray();
  expect(accounts.length).toBeGreaterThan(4);
  for (const { _id, handle } of accounts) expect(text).not.toMatch(new RegExp(`${_id}|${handle}`));
});

it('days within a quarter are not told apart, so that no difference tells what was kept back', async () => {
  const whole = await read({ from: '2036-10-01', to: '2036-12-31' });
  expect(await read({ from: '2036-11-24', to: '2036-11-24' })).toEqual(whole);
  expect(await read({ from: '2036-10-01', to: '2036-11-23' })).toEqual(whole);
  expect(await read()).toEqual(whole);
});

it('what comes after a quarter changes nothing in it', async () => {
  const before = await read();
  clock.set('2037-01-05T10:00:00Z');
  const { db } = (await server()).ctx;
  const [waiting] = await db.collection<{ _id: string }>('appeals').find({ state: 'waiting' }).toArray();
  const late = { isUpheld: true, text: '', byMember: 'x'.repeat(24), at: clock.now(), reversalStatementId: 'r' };
  await db
    .collection<{ _id: string }>('appeals')
    .updateOne({ _id: waiting?._id ?? '' }, { $set: { state: 'answered', answer: late } });
  const over = await read();
  expect(over).toEqual(before);
});

it('several quarters show the sum of what each of them shows', async () => {
  clock.set('2037-02-05T10:00:00Z');
  const reports = (await server()).ctx.db.collection<{ _id: string }>('reports');
  const copies = (await reports.find({ reason: 'hate' }).toArray()).slice(0, 5);
  for (const [at, copy] of copies.entries())
    await reports.insertOne({ ...copy, _id: clock.newId(), ...{ clientId: `copy ${at}`, at: clock.now() } });
  clock.set('2037-04-01T10:00:00Z');
  const both = await read({ from: '2036-10-01', to: '2037-03-31' });
  expect(both).toMatchObject({ from: '2036-10-01', to: '2037-03-31', medianHoursToDecision: null });
  expect(both.reports).toMatchObject({ total: 18 + 5, byReason: { hate: 7 + 5, spam: 6, threat: 0 } });
  expect(both.held.byOutcome).toEqual({ approved: 6, declined: null, withdrawn: 0, waiting: null });
});

it('is counted at most once a minute', async () => {
  clock.set('2037-04-02T10:00:00Z');
  const days = { from: '2037-01-01', to: '2037-03-31' };
  expect((await read(days)).reports.total).toBe(5);
  await (await server()).ctx.db.collection('reports').deleteMany({ clientId: /^copy/ });
  clock.advance({ seconds: 50 });
  expect((await read(days)).reports.total).toBe(5);
  clock.advance({ seconds: 20 });
  expect((await read(days)).reports.total).toBe(0);
});

it('a time that has not begun, or runs backwards, is refused with what to choose', async () => {
  for (const days of [{ from: '2999-01-01' }, { from: '2037-02-01', to: '2036-01-01' }]) {
    const { status, error } = await ask(days);
    expect([status, error.code]).toEqual([400, 'bad_input']);
  }
});
