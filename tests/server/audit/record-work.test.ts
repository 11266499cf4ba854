import { expect, it } from 'vitest';
import { verifyAudit } from '#server/features/audit/verify-audit.ts';
import { look, openReportedCase } from '#tests/server/moderation/desk.ts';
import { clientId, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

it('who takes up, lets go, notes and hands over a case is in the chain, once, without a word of a note', async () => {
  const banyan = await server();
  const { moderator, desk, opened } = await openReportedCase(banyan);
  const second = await signUp(banyan, { role: 'moderator' });
  const caseId = opened.id;
  const claim = async (isClaimed: boolean) =>
    moderator.must('case:claim', { ...(await look(moderator, caseId)), isClaimed });
  await claim(true);
  await claim(true);
  await claim(false);
  const note = { caseId, clientId: clientId(), note: 'notecanary of a colleague' };
  await moderator.must('case:note', note);
  await moderator.must('case:note', note);
  const handed = { ...(await look(moderator, caseId)), to: second.id, note: 'notecanary again' };
  await moderator.must('case:handOver', handed);
  await moderator.must('case:handOver', handed);
  const log = await second.must('audit:list', { actorId: moderator.id });
  const object = `case ${opened.number}`;
  expect(log.entries.toReversed().map((entry) => [entry.action, entry.object, entry.reason])).toEqual([
    ['case:claimed', object, ''],
    ['case:released', object, ''],
    ['case:noted', object, ''],
    ['case:handedOver', `${object} to member ${second.id}`, ''],
  ]);
  const stored = await banyan.ctx.db.collection('audit').find().toArray();
  expect(JSON.stringify([log, stored])).not.toContain('notecanary');
  expect(await verifyAudit(banyan.ctx)).toMatchObject({ isWhole: true });
  desk.close();
});

it('of two who take a case up in the same moment one is in the chain, as in the case', async () => {
  const banyan = await server();
  const { moderator, desk, opened } = await openReportedCase(banyan);
  const second = await signUp(banyan, { role: 'moderator' });
  const wanted = { ...(await look(moderator, opened.id)), isClaimed: true };
  const answers = await Promise.all([moderator, second].map((one) => one.rest('case:claim', wanted)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { entries } = await moderator.must('audit:list', { action: 'case:claimed', query: `case ${opened.number}` });
  expect(entries.map(({ actorId }) => actorId)).toEqual([answers[0]?.status === 200 ? moderator.id : second.id]);
  const { events } = await moderator.must('case:view', { caseId: opened.id });
  expect(events.filter(({ type }) => type === 'claimed')).toHaveLength(1);
  desk.close();
});
