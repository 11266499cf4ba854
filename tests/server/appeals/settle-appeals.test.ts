import { expect, it } from 'vitest';
import { resumeAppeals } from '#server/features/moderation/appeals/resume-appeals.ts';
import { look } from '#tests/server/moderation/desk.ts';
import { clientId } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { answer, appeal, decideAgainst, findAppeal } from './decided.ts';

const server = useServer();

/** One decision that she was told of in two statements, and appeals against both. */
async function appealTwice() {
  const met = await decideAgainst(await server(), { removeFromRoom: true });
  const { statements } = await met.author.must('statement:list', {});
  expect(statements.map(({ what }) => what)).toEqual(['removed', 'removedFromRoom']);
  const [first = '', second = ''] = statements.map(({ id }) => id);
  for (const id of [first, second]) await appeal(met.author, id);
  const line = await met.author.connect();
  const states = async () =>
    (await met.author.must('statement:list', {})).statements.flatMap(({ appeal: made }) => made ?? []);
  return { ...met, ids: [first, second] as const, line, states };
}

it('what she appealed beside it is upheld with it, with the same answer, and she is told on her open sockets', async () => {
  const { banyan, second, ids, line, states, opened, desk } = await appealTwice();
  const { id, version } = await findAppeal(second, ids[0]);
  const { waitingCount } = await second.must('appeal:list', {});
  await second.must('appeal:decide', answer(id, version, true));
  expect((await states()).map((made) => [made.state, made.answer])).toEqual([
    ['upheld', 'You are right.'],
    ['upheld', 'You are right.'],
  ]);
  await line.until(
    () => ids.every((one) => line.heard('statement:given').findLast((it) => it.id === one)?.appeal?.state === 'upheld'),
    'both answers',
  );
  expect((await second.must('appeal:list', {})).waitingCount).toBe(waitingCount - 2);
  expect(await findAppeal(second, ids[1], 'answered')).toMatchObject({ answeredById: second.id });
  const { events } = await second.must('case:view', { caseId: opened.id });
  expect(events.map(({ type }) => type).filter((type) => type === 'appealDecided')).toHaveLength(2);
  const entries = await banyan.ctx.db.collection('audit').find({ actor: second.id }).toArray();
  expect(entries.filter(({ action }) => action === 'appeal:upheld')).toHaveLength(2);
  await resumeAppeals(banyan.ctx);
  expect((await second.must('case:view', { caseId: opened.id })).version).toBe(events.at(-1)?.position);
  for (const one of [line, desk]) one.close();
});

it('what waits when a moderator takes her decision back is upheld, and her reason stays with colleagues', async () => {
  const { moderator, opened, ids, second, line, states, desk } = await appealTwice();
  await moderator.must('case:reverse', { ...(await look(moderator, opened.id)), reason: 'reasoncanary' });
  expect((await states()).map((made) => [made.state, made.answer])).toEqual([
    ['upheld', ''],
    ['upheld', ''],
  ]);
  for (const id of ids) expect((await findAppeal(second, id, 'answered')).state).toBe('upheld');
  const { id, version } = await findAppeal(second, ids[0], 'answered');
  expect((await second.rest('appeal:decide', answer(id, version, false))).status).toBe(409);
  await line.until(() => line.heard('statement:given').some(({ what }) => what === 'reversed'), 'that it is undone');
  expect(JSON.stringify(line.frames)).not.toContain('reasoncanary');
  for (const one of [line, desk]) one.close();
});

it('an answer of no to one leaves the other to be answered', async () => {
  const { second, ids, line, states, desk } = await appealTwice();
  const { id, version } = await findAppeal(second, ids[0]);
  await second.must('appeal:decide', answer(id, version, false));
  expect((await states()).map(({ state }) => state)).toEqual(['rejected', 'waiting']);
  for (const one of [line, desk]) one.close();
});

it('an appeal made in the very moment of the reversal never waits for an answer', async () => {
  for (let round = 0; round < 4; round++) {
    const met = await decideAgainst(await server());
    const statementId = await met.statement();
    const reversal = { ...(await look(met.moderator, met.opened.id)), reason: 'a mistake' };
    const [made] = await Promise.all([
      met.author.rest('appeal:create', { statementId, clientId: clientId(), text: 'Please look again.' }),
      met.moderator.must('case:reverse', reversal),
    ]);
    const { statements } = await met.author.must('statement:list', {});
    const found = statements.find(({ id }) => id === statementId)?.appeal;
    expect(found?.state).toBe(made.status === 200 ? 'upheld' : undefined);
    met.desk.close();
  }
});
