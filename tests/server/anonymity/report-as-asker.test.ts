import { expect, it } from 'vitest';
import { clientId, openRoom, type Person, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { appear, decide, newCode } from './questions.ts';

const server = useServer();

it('whoever asked reports an answer with her six words, and moderators learn no more of her by it', async () => {
  const house = await server();
  const moderator = await signUp(house, { role: 'moderator' });
  const neighbour = await signUp(house, { name: 'Tommy' });
  const room = await openRoom(await signUp(house), [neighbour], { anonymousQuestions: 'visitors' });
  const code = newCode();
  const { threadId, persona } = await appear(house, room.id, moderator, { code, title: 'May I ask this here' });
  const said = { threadId, clientId: clientId(), text: 'You would know if you were one of us.' };
  const answer = await neighbour.must('post:send', said);
  if (answer.state !== 'sent') throw new Error('The answer was held.');
  const report = { code, threadId, clientId: clientId(), reason: 'hate' as const, note: 'It was meant for me.' };
  const about = { ...report, messageId: answer.message.id };

  const elsewhere = await neighbour.must('message:send', { roomId: room.id, clientId: clientId(), text: 'hello' });
  const outside = elsewhere.state === 'sent' ? elsewhere.message.id : '';
  const opening = (await neighbour.must('post:list', { threadId })).messages[0]?.id ?? '';
  const refused = [
    await house.rest('question:report', { ...about, code: newCode() }),
    await house.rest('question:report', { ...about, messageId: outside }),
    await house.rest('question:report', { ...about, messageId: opening }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([404, 404, 400]);

  for (const _ of [1, 2]) expect((await house.rest('question:report', about)).status).toBe(200);
  const { cases } = await moderator.must('case:list', {});
  const found = cases.find(({ subject }) => subject.kind === 'message' && subject.messageId === answer.message.id);
  expect(found).toMatchObject({ reportCount: 1, reportWeight: 0.1, severity: 'high' });
  const shown = await moderator.must('case:view', { caseId: found?.id ?? '' });
  expect(shown.signals).toMatchObject([{ reason: 'hate', note: 'It was meant for me.', reporter: { reports: 0 } }]);
  expect(JSON.stringify([shown.signals, shown.events])).not.toContain(persona.id);
  const kept = await house.ctx.db.collection('reports').findOne({ note: 'It was meant for me.' });
  expect(kept).toMatchObject({ reporter: persona.id });
});

it('whoever asked reads what became of her reports, as any member does, and nobody else reads that there was one', async () => {
  const house = await server();
  const moderator = await signUp(house, { role: 'moderator' });
  const neighbour = await signUp(house, { name: 'Tommy' });
  const room = await openRoom(await signUp(house), [neighbour], { anonymousQuestions: 'visitors' });
  const code = newCode();
  const { threadId } = await appear(house, room.id, moderator, { code, title: 'Is anybody reading this' });
  const unkind = await answer(neighbour, threadId, 'You would know if you were one of us.');
  const harmless = await answer(neighbour, threadId, 'My aunt says the same every year.');
  for (const messageId of [unkind, harmless]) {
    const report = { code, threadId, messageId, clientId: clientId(), reason: 'hate' as const, note: '' };
    expect((await house.rest('question:report', report)).status).toBe(200);
  }
  const read = async () => (await house.rest('question:reports', { code, threadId })).value.reports;
  expect((await read()).map(({ outcome }) => outcome)).toEqual(['waiting', 'waiting']);

  await decideOn(moderator, unkind, { decision: 'remove', rule: 'noHate' });
  await decideOn(moderator, harmless, { decision: 'dismiss' });
  const told = await read();
  expect(told.map(({ outcome }) => outcome).sort()).toEqual(['acted', 'notActed']);
  // Of what she reported, of who wrote it and of who looked at it there is nothing in the answer.
  for (const one of told) expect(Object.keys(one).sort()).toEqual(['at', 'outcome', 'reason']);

  const other = newCode();
  await appear(house, room.id, moderator, { code: other, title: 'Another thing altogether' });
  const refused = [
    await house.rest('question:reports', { code: other, threadId }),
    await house.rest('question:reports', { code: newCode(), threadId }),
    ...(await Promise.all([neighbour, moderator].map((person) => person.rest('question:reports', { threadId })))),
  ];
  expect(refused.map(({ status, error }) => [status, error.code])).toEqual(
    refused.map(() => [404, 'not_found'] as const),
  );
  expect((await house.rest('question:reports', { threadId })).error.code).toBe('not_signed_in');
});

it('what a member reported by her account and what she reported without her name are told apart, each in its place', async () => {
  const house = await server();
  const moderator = await signUp(house, { role: 'moderator' });
  const [asker, neighbour] = [await signUp(house), await signUp(house)];
  const room = await openRoom(await signUp(house), [asker, neighbour], { anonymousQuestions: 'members' });
  const { threadId } = await appear(house, room.id, moderator, { as: asker, title: 'May I ask it among you' });
  const messageId = await answer(neighbour, threadId, 'Nobody here needs to know that.');
  const complaint = { clientId: clientId(), note: '' };
  await asker.must('question:report', { ...complaint, threadId, messageId, reason: 'hate' });
  const subject = { kind: 'message' as const, roomId: room.id, messageId };
  await asker.must('report:create', { ...complaint, subject, reason: 'spam' });

  expect((await asker.must('question:reports', { threadId })).reports).toMatchObject([{ reason: 'hate' }]);
  expect((await asker.must('report:mine', {})).reports).toMatchObject([{ reason: 'spam' }]);
  // Out of the room she reads no words of others any more, and still what became of her report.
  await asker.must('room:leave', { roomId: room.id });
  await decideOn(moderator, messageId, { decision: 'remove', rule: 'noHarassment' });
  const { reports } = await asker.must('question:reports', { threadId });
  expect(reports).toMatchObject([{ reason: 'hate', outcome: 'acted' }]);
});

async function answer(person: Person, threadId: string, text: string): Promise<string> {
  const sent = await person.must('post:send', { threadId, clientId: clientId(), text });
  if (sent.state !== 'sent') throw new Error('The answer was held.');
  return sent.message.id;
}

async function decideOn(moderator: Person, messageId: string, decided: Parameters<typeof decide>[2]): Promise<void> {
  const { cases } = await moderator.must('case:list', {});
  const found = cases.find(({ subject }) => subject.kind === 'message' && subject.messageId === messageId);
  await decide(moderator, await moderator.must('case:view', { caseId: found?.id ?? '' }), decided);
}
