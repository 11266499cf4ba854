import { expect, it } from 'vitest';
import { clientId, openRoom, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { appear, newCode } from './questions.ts';

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
