import { expect, it } from 'vitest';
import { asking, openConversation, signUpOpen } from '#tests/server/conversations/ask.ts';
import { say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { aboutMessage, look, report, untilCase } from './desk.ts';

const server = useServer();

it('a report from a private conversation discloses the message and five around it, to moderators, and nothing else', async () => {
  const banyan = await server();
  const [author, reporter] = await Promise.all([signUp(banyan), signUpOpen(banyan)]);
  const steward = await signUp(banyan, { role: 'steward' });
  const moderator = await signUp(banyan, { role: 'moderator' });
  const room = await openConversation(author, [reporter]);
  const said: string[] = [];
  for (let nth = 0; nth < 15; nth++) said.push((await say(nth % 2 ? reporter : author, room.id, `line ${nth}.`)).id);
  const [desk, stewards] = await Promise.all([moderator.connect(), steward.connect()]);
  await report(reporter, aboutMessage(room.id, said[8] ?? ''), 'harassment');
  const opened = await untilCase(desk, said[8] ?? '');
  expect(opened).toMatchObject({ isPrivate: true, roomId: null, roomName: null, preview: 'line 8.' });
  const view = await moderator.must('case:view', { caseId: opened.id });
  const lines = view.snapshot.lines.map(({ text }) => text);
  expect(lines).toHaveLength(6);
  expect(lines).toEqual(said.map((_id, nth) => `line ${nth}.`).filter((line) => lines.includes(line)));
  for (const far of ['line 0.', 'line 1.', 'line 14.']) expect(JSON.stringify([view, desk.frames])).not.toContain(far);
  expect((await moderator.rest('message:list', { roomId: room.id })).status).toBe(404);
  expect(stewards.heard('case:changed')).toEqual([]);
  const silence = { minutes: 5 };
  const decision = { ...(await look(moderator, opened.id)), decision: 'remove' as const };
  const here = await moderator.rest('case:decide', { ...decision, silence });
  expect(here.error).toMatchObject({ code: 'bad_input', message: expect.stringContaining('only be everywhere') });
  await moderator.must('case:decide', decision);
  const { messages } = await reporter.must('message:list', { roomId: room.id });
  expect(messages.find(({ id }) => id === said[8])).toMatchObject({ text: '', gone: { by: 'moderator' } });
  expect((await author.must('statement:list', {})).statements).toMatchObject([{ what: 'removed', roomName: null }]);
  for (const line of [desk, stewards]) line.close();
});

it('a request that frightens can be reported by the one who was asked, with what was said in it', async () => {
  const banyan = await server();
  const [asker, asked, moderator] = await Promise.all([
    signUp(banyan),
    signUpOpen(banyan),
    signUp(banyan, { role: 'moderator' }),
  ]);
  const room = await asker.must('conversation:start', asking([asked], 'I know where you go to school'));
  const line = await asker.connect();
  await report(asked, { kind: 'room', roomId: room.id }, 'harassment');
  const { cases } = await moderator.must('case:list', {});
  const opened = cases.find(({ subject }) => subject.kind === 'room' && subject.roomId === room.id);
  expect(opened).toMatchObject({ isPrivate: true, roomName: null, preview: 'I know where you go to school' });
  expect((await moderator.must('case:view', { caseId: opened?.id ?? '' })).authorId).toBe(asker.id);
  await moderator.must('case:decide', { ...(await look(moderator, opened?.id ?? '')), decision: 'warn' });
  expect((await asker.must('statement:list', {})).statements).toMatchObject([{ what: 'warned' }]);
  expect(JSON.stringify([line.frames, await asker.must('statement:list', {})])).not.toContain(asked.handle);
  line.close();
});
