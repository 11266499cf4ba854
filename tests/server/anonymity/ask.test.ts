import { beforeAll, describe, expect, it } from 'vitest';
import type { Room } from '#shared/contract/rooms.ts';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { clientId, type Line, openRoom, type Person, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { approve, ask, newCode, waitForCase } from './questions.ts';

const server = useServer();
let steward: Person;
let moderator: Person;
let asker: Person;
let reader: Person;
let room: Room;
let line: Line;

beforeAll(async () => {
  const house = await server();
  moderator = await signUp(house, { role: 'moderator' });
  [steward, asker, reader] = [
    await signUp(house),
    await signUp(house, { name: 'Canary Name' }),
    await signUp(house, { name: 'Linh' }),
  ];
  room = await openRoom(steward, [asker, reader], { anonymousQuestions: 'visitors' });
  line = await reader.connect();
});

describe('A member who asks without her name', () => {
  it('is read by a person first, then appears to everyone under a name for this thread, and nobody hears whose it is', async () => {
    const { question } = await ask(await server(), room.id, { as: asker, title: 'Do I invite both?' });
    expect(question).toMatchObject({ state: 'reading', title: 'Do I invite both?' });
    expect(question.persona).toMatchObject({ isPersona: true, handle: '' });
    const found = await waitForCase(moderator, 'Do I invite both?');
    expect(found.authorId).toBe(question.persona.id);
    expect(line.log(room.id)).toEqual([]);
    await approve(moderator, found);
    const event = await line.until(() => line.log(room.id).find((one) => one.type === 'message:sent'), 'the question');
    expect(event).toMatchObject({ message: { authorId: question.persona.id }, thread: { title: 'Do I invite both?' } });
    const heard = JSON.stringify(line.frames);
    expect(heard).toContain(question.persona.name);
    expect(heard).not.toContain(asker.id);
    expect(heard).not.toContain('Canary Name');
  });

  it('has pointed out to whoever reads it first what a stranger could find her by', async () => {
    const text = 'My flat is at 12 Acacia Road, my number is +44 7700 900123.';
    await ask(await server(), room.id, { as: asker, title: 'Who can come by?', text });
    const { reasons } = await waitForCase(moderator, 'Who can come by?');
    expect(reasons.map(({ rule }) => rule)).toEqual(['personal/address', 'personal/phone']);
  });

  it('reads answers, replies under the same name, thanks somebody and takes it all back', async () => {
    const house = await server();
    const { question } = await ask(house, room.id, { as: asker, title: 'Who taught you to cook?' });
    const { threadId } = question;
    await approve(moderator, await waitForCase(moderator, 'Who taught you to cook?'));
    await line.until(
      () => line.log(room.id).some((one) => one.type === 'message:sent' && one.message.threadId === threadId),
      'it',
    );
    const answer = await reader.must('post:send', { threadId, clientId: clientId(), text: 'My aunt did.' });
    if (answer.state !== 'sent') throw new Error('held');
    await asker.must('question:accept', { threadId, postId: answer.message.id });
    await line.until(
      () => line.log(room.id).some((one) => one.type === 'thread:changed' && one.thread.answerId === answer.message.id),
      'thanks',
    );
    const reply = await asker.must('question:reply', {
      threadId,
      clientId: clientId(),
      text: 'Mine does not speak of it.',
    });
    expect(reply.draft).toMatchObject({ kind: 'reply', state: 'reading' });
    await approve(moderator, await waitForCase(moderator, 'Mine does not speak of it.'));
    await line.until(
      () =>
        line
          .log(room.id)
          .some(
            (one) =>
              one.type === 'message:sent' &&
              one.message.text === 'Mine does not speak of it.' &&
              one.message.authorId === question.persona.id,
          ),
      'reply',
    );
    const view = await asker.must('question:view', { threadId });
    expect(view.posts.map(({ text }) => text)).toHaveLength(3);
    expect(view.question).toMatchObject({ state: 'there', answers: 1, isAccepted: true });
    expect((await reader.rest('question:view', { threadId })).status).toBe(404);
    expect((await asker.must('question:list', {})).questions.map((one) => one.threadId)).toContain(threadId);
    expect((await reader.must('question:list', {})).questions).toEqual([]);
    await asker.must('question:withdraw', { threadId, id: view.posts[0]?.id as string });
    expect((await reader.must('thread:list', { roomId: room.id })).threads.map(({ id }) => id)).not.toContain(threadId);
  });
});

describe('A visitor without an account', () => {
  it('asks with six words of her own, comes back with them in any spelling, and is nobody without them', async () => {
    const house = await server();
    const code = newCode();
    const { question } = await ask(house, room.id, { code, title: 'May I come if I am adopted?' });
    await approve(moderator, await waitForCase(moderator, 'May I come if I am adopted?'));
    const event = await line.until(
      () => line.log(room.id).find((one) => one.type === 'message:sent' && one.message.threadId === question.threadId),
      'it',
    );
    expect(event).toBeDefined();
    const answer = await reader.must('post:send', {
      threadId: question.threadId,
      clientId: clientId(),
      text: 'Of course.',
    });
    expect(answer.state).toBe('sent');
    const typed = code.toUpperCase().replaceAll(' ', ' - ');
    const view = await house.rest('question:view', { threadId: question.threadId, code: typed });
    expect(view.value.posts.map(({ text }) => text)).toContain('Of course.');
    expect(JSON.stringify(view.value.members)).not.toContain(reader.handle);
    expect((await house.rest('question:view', { threadId: question.threadId })).status).toBe(401);
    expect((await house.rest('question:list', { code: newCode() })).value.questions).toEqual([]);
    expect((await house.rest('question:list', { code: 'these are not our six words' })).status).toBe(400);
    const kept = await asker.must('question:keep', { code });
    expect(kept.questions).toHaveLength(1);
    expect((await asker.must('question:list', {})).questions.map(({ threadId }) => threadId)).toContain(
      question.threadId,
    );
    const dump = await dumpDatabase(house.ctx);
    expect(dump).not.toContain(code);
  });
});
