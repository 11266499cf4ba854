import { expect, it } from 'vitest';
import { resumeAppeals } from '#server/features/moderation/appeals/resume-appeals.ts';
import { findStrikesInForce } from '#server/features/sanctions/give-strike.ts';
import { clientId, openRoom, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { answer, appeal, decideAgainst, findAppeal } from './decided.ts';

const server = useServer();

it('an appeal that is upheld gives the words back, the strike is gone and her open sockets write again', async () => {
  const banyan = await server();
  const met = await decideAgainst(banyan, { silence: { minutes: 60 } });
  const { author, second, room, message, reporter } = met;
  const [hers, theirs] = await Promise.all([author.connect(), reporter.connect()]);
  const say = () => hers.call('message:send', { roomId: room.id, clientId: clientId(), text: 'I am back' });
  expect(await say()).toMatchObject({ ok: false, error: { code: 'silenced' } });
  expect(await findStrikesInForce(banyan.ctx, author.id)).toHaveLength(1);

  const statementId = await met.statement();
  const told = await appeal(author, statementId);
  expect(told.appeal).toMatchObject({ state: 'waiting', text: 'I meant it kindly.', answer: '' });
  const waiting = await findAppeal(second, statementId);
  const upheld = await second.must('appeal:decide', answer(waiting.id, waiting.version, true));
  expect(upheld).toMatchObject({ state: 'upheld', answeredById: second.id, answer: 'You are right.' });

  expect(await say()).toMatchObject({ ok: true });
  expect(await findStrikesInForce(banyan.ctx, author.id)).toEqual([]);
  const { messages } = await reporter.must('message:list', { roomId: room.id });
  expect(messages.map(({ id, text }) => [id, text])).toContainEqual([message.id, 'words to decide on']);
  await theirs.until(
    () =>
      theirs.log(room.id).find((event) => 'message' in event && event.message.id === message.id && !event.message.gone),
    'the words',
  );
  await hers.until(
    () => hers.heard('statement:given').find(({ id, appeal }) => id === statementId && appeal?.state === 'upheld'),
    'the answer',
  );
  const mine = (await author.must('statement:list', {})).statements;
  expect(mine.find(({ id }) => id === statementId)).toMatchObject({
    appeal: { state: 'upheld', answer: 'You are right.' },
    reversedAt: expect.stringMatching(/^20/),
  });
  expect(mine.map(({ what }) => what)).toContain('reversed');
});

it('what happened is in the case and in the log, and the case stays decided', async () => {
  const banyan = await server();
  const met = await decideAgainst(banyan);
  const { author, second, opened } = met;
  const statementId = await met.statement();
  await appeal(author, statementId);
  const { id, version } = await findAppeal(second, statementId);
  await second.must('appeal:decide', answer(id, version, true));
  const view = await second.must('case:view', { caseId: opened.id });
  expect(view.state).toBe('decided');
  expect(view.events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['decided', 'appealed', 'reversed', 'appealDecided']),
  );
  expect(view.events.find(({ type }) => type === 'appealed')).toMatchObject({
    byMemberId: null,
    note: 'I meant it kindly.',
  });
  const { entries } = await second.must('audit:list', { actorId: second.id });
  expect(entries.map(({ action }) => action)).toEqual(['appeal:upheld', 'case:reversed']);
});

it('whoever decided gets 403, and what she decided stands', async () => {
  const banyan = await server();
  const met = await decideAgainst(banyan);
  const statementId = await met.statement();
  await appeal(met.author, statementId);
  const { id, version, decidedById } = await findAppeal(met.moderator, statementId);
  expect(decidedById).toBe(met.moderator.id);
  const refused = await met.moderator.rest('appeal:decide', answer(id, version, true));
  expect([refused.status, refused.error.code]).toEqual([403, 'not_allowed']);
  expect((await findAppeal(met.second, statementId)).state).toBe('waiting');
});

it('the second of two who answer gets 409 with the outcome of the first', async () => {
  const banyan = await server();
  const met = await decideAgainst(banyan);
  const third = await signUp(banyan, { role: 'moderator' });
  const statementId = await met.statement();
  await appeal(met.author, statementId);
  const { id, version } = await findAppeal(met.second, statementId);
  const both = await Promise.all([
    met.second.rest('appeal:decide', answer(id, version, false)),
    third.rest('appeal:decide', answer(id, version, true)),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const kept = await findAppeal(met.second, statementId, 'answered');
  const late = both.find(({ status }) => status === 409);
  expect(late?.error.message).toMatch(kept.state === 'upheld' ? /upheld/ : /Noor.*rejected/);
  const again = kept.answeredById === met.second.id ? met.second : third;
  const repeated = await again.must('appeal:decide', answer(id, version, kept.state === 'upheld'));
  expect(repeated).toMatchObject({ state: kept.state, version: kept.version });
});

it('one that is rejected changes nothing but the answer', async () => {
  const banyan = await server();
  const met = await decideAgainst(banyan);
  const statementId = await met.statement();
  await appeal(met.author, statementId);
  const { id, version } = await findAppeal(met.second, statementId);
  await met.second.must('appeal:decide', answer(id, version, false));
  const { messages } = await met.reporter.must('message:list', { roomId: met.room.id });
  expect(messages.find((one) => one.id === met.message.id)?.gone).toBeDefined();
  expect(await findStrikesInForce(banyan.ctx, met.author.id)).toHaveLength(1);
  const { statements } = await met.author.must('statement:list', {});
  expect(statements[0]).toMatchObject({ id: statementId, appeal: { state: 'rejected', answer: 'It stays.' } });
  expect(JSON.stringify(statements)).not.toContain(met.second.id);
});

it('those who may decide hear of it live, an admin too, and never the one who appeals, whatever her role', async () => {
  const banyan = await server();
  const met = await decideAgainst(banyan);
  const admin = await signUp(banyan, { role: 'admin' });
  await admin.must('member:setRole', { memberId: met.author.id, role: 'moderator' });
  const [desk, office, hers] = await Promise.all([met.second.connect(), admin.connect(), met.author.connect()]);
  const statementId = await met.statement();
  await appeal(met.author, statementId);
  for (const line of [desk, office])
    await line.until(
      () => line.heard('appeal:changed').find(({ statement }) => statement.id === statementId),
      'the appeal',
    );
  await hers.until(() => hers.heard('statement:given').find(({ appeal }) => appeal?.state === 'waiting'), 'her own');
  expect(hers.heard('appeal:changed')).toEqual([]);
  const { appeals } = await met.author.must('appeal:list', {});
  expect(appeals.map(({ statement }) => statement.id)).not.toContain(statementId);
  const { id, version } = await findAppeal(admin, statementId);
  expect((await met.author.rest('appeal:decide', answer(id, version, true))).status).toBe(404);
  expect((await admin.must('appeal:decide', answer(id, version, true))).state).toBe('upheld');
});

it('whoever a steward took out of a room without a case is invited back', async () => {
  const banyan = await server();
  const [steward, member, moderator] = [
    await signUp(banyan),
    await signUp(banyan),
    await signUp(banyan, { role: 'moderator' }),
  ];
  const room = await openRoom(steward, [member], { entry: 'strict' });
  await steward.must('room:removeMember', { roomId: room.id, memberId: member.id, reason: 'too loud' });
  expect((await member.rest('room:join', { roomId: room.id })).status).toBe(404);
  const line = await member.connect();
  const [removal] = (await member.must('statement:list', {})).statements;
  const statementId = removal?.id ?? '';
  await appeal(member, statementId);
  const { id, version, caseNumber } = await findAppeal(moderator, statementId);
  expect(caseNumber).toBeNull();
  await moderator.must('appeal:decide', answer(id, version, true));
  await line.until(() => line.heard('room:mine').find((mine) => mine.id === room.id), 'the invitation');
  await member.must('room:join', { roomId: room.id });
  const { statements } = await member.must('statement:list', {});
  expect(statements.map(({ what }) => what).sort()).toEqual(['removedFromRoom', 'reversed']);
  expect(statements.find(({ id }) => id === statementId)?.reversedAt).toBeDefined();
});

it('an answer that a crash interrupted is carried out at the next start, once', async () => {
  const banyan = await server();
  const met = await decideAgainst(banyan);
  const statementId = await met.statement();
  await appeal(met.author, statementId);
  const { id, version } = await findAppeal(met.second, statementId);
  const kept = { isUpheld: true, text: 'You are right.', byMember: met.second.id, at: new Date() };
  await banyan.ctx.db.collection<{ _id: string }>('appeals').updateOne(
    { _id: id },
    {
      $set: { state: 'answering', answer: { ...kept, reversalStatementId: 'r'.repeat(24) } },
      $inc: { version: 1 },
    },
  );
  // Until it is carried out, it is no answer that anybody is told.
  expect(await findAppeal(met.second, statementId)).toMatchObject({ id, state: 'waiting', answer: '' });
  const late = await (await signUp(banyan, { role: 'admin' })).rest('appeal:decide', answer(id, version, false));
  expect(late.status).toBe(409);
  await resumeAppeals(banyan.ctx);
  await resumeAppeals(banyan.ctx);
  expect((await findAppeal(met.second, statementId, 'answered')).state).toBe('upheld');
  const { statements } = await met.author.must('statement:list', {});
  expect(statements.map(({ what }) => what).sort()).toEqual(['removed', 'reversed']);
  const { entries } = await met.second.must('audit:list', { actorId: met.second.id });
  expect(entries.map(({ action }) => action)).toEqual(['appeal:upheld', 'case:reversed']);
});
