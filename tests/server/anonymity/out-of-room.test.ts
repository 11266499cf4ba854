import { beforeAll, describe, expect, it } from 'vitest';
import type { OwnQuestion } from '#shared/contract/questions.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { clientId, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { appear, approve, decide, newCode, waitForCase } from './questions.ts';

const server = useServer();
let [moderator, second, steward, asker, neighbour]: Person[] = [];
let room: Room;
const of = (person: Person | undefined) => person as Person;

beforeAll(async () => {
  const house = await server();
  [moderator, second] = [await signUp(house, { role: 'moderator' }), await signUp(house, { role: 'moderator' })];
  [steward, asker, neighbour] = [await signUp(house), await signUp(house), await signUp(house)];
  room = await openRoom(steward, [asker, neighbour], { anonymousQuestions: 'visitors' });
});

/** A question of hers that was there, answered with “a secret of the room”, and taken down by a moderator. */
async function askAndBeTakenDown(title: string): Promise<{ question: OwnQuestion; openingId: string }> {
  const house = await server();
  const question = await appear(house, room.id, of(moderator), { as: of(asker), title });
  const { messages } = await of(neighbour).must('post:list', { threadId: question.threadId });
  const openingId = messages[0]?.id ?? '';
  const { threadId } = question;
  await of(neighbour).must('post:send', { threadId, clientId: clientId(), text: 'a secret of the room' });
  const subject = { kind: 'message' as const, roomId: room.id, messageId: openingId };
  await of(neighbour).must('report:create', { clientId: clientId(), subject, reason: 'hate', note: title });
  const { cases } = await of(moderator).must('case:list', {});
  const found = cases.find((one) => one.subject.kind === 'message' && one.subject.messageId === openingId);
  const view = await of(moderator).must('case:view', { caseId: found?.id ?? '' });
  await decide(of(moderator), view, { decision: 'remove', rule: 'noHarassment' });
  return { question, openingId };
}

async function expectHersAlone({ threadId, title }: OwnQuestion): Promise<void> {
  const { questions } = await of(asker).must('question:list', {});
  expect(questions.find((one) => one.threadId === threadId)).toMatchObject({ title, isOut: true, answers: 0 });
  const view = await of(asker).must('question:view', { threadId });
  expect(view).toMatchObject({ thread: null, members: [], question: { isOut: true } });
  expect(view.posts.map(({ authorId }) => authorId)).toEqual([view.question.persona.id]);
  expect(JSON.stringify(view)).not.toContain('a secret of the room');
}

describe('Whoever left the room in which she asked, or was put out of it', () => {
  for (const way of ['left', 'was put out']) {
    it(`reads the letters about her question and appeals, once she ${way}; and reads nothing of the room`, async () => {
      const { question } = await askAndBeTakenDown(`Taken down before she ${way}`);
      const { threadId } = question;
      if (way === 'left') await of(asker).must('room:leave', { roomId: room.id });
      else
        await of(steward).must('room:removeMember', {
          roomId: room.id,
          memberId: of(asker).id,
          reason: 'A promise broken',
        });
      await expectHersAlone(question);
      const { statements } = await of(asker).must('question:statements', { threadId });
      expect(statements).toMatchObject([{ what: 'removed' }]);
      const appeal = { threadId, statementId: statements[0]?.id ?? '', clientId: clientId(), text: 'Read it again.' };
      await of(asker).must('question:appeal', appeal);
      const { appeals } = await of(second).must('appeal:list', {});
      expect(appeals.some(({ text }) => text === 'Read it again.')).toBe(true);
      // Everything that takes part in the room is closed to her, as the room is.
      const words = { clientId: clientId(), text: 'once more' };
      const closed = [
        await of(asker).rest('question:reply', { threadId, ...words }),
        await of(asker).rest('question:accept', { threadId, postId: null }),
      ];
      expect(closed.map(({ status }) => status)).toEqual([404, 404]);
      // And to everybody else the thread is not found, as before.
      expect((await of(neighbour).rest('question:statements', { threadId })).status).toBe(404);
      if (way === 'left') await of(asker).must('room:join', { roomId: room.id });
    });
  }

  it('takes a post of hers back from outside, and everybody in the room sees it go', async () => {
    const house = await server();
    const person = await signUp(house);
    const place = await openRoom(of(steward), [person, of(neighbour)], { anonymousQuestions: 'members' });
    const { threadId } = await appear(house, place.id, of(moderator), { as: person, title: 'To be taken back later' });
    await person.must('room:leave', { roomId: place.id });
    const line = await of(neighbour).connect();
    const id = (await person.must('question:view', { threadId })).posts[0]?.id ?? '';
    await person.must('question:withdraw', { threadId, id });
    await line.until(
      () => line.log(place.id).find((event) => event.type === 'message:changed' && event.message.gone),
      'that it is gone',
    );
    expect((await of(neighbour).must('post:list', { threadId })).messages[0]?.text).toBe('');
  });

  it('finds there as well what she wrote without a name under the question of another, with its letter', async () => {
    const house = await server();
    const person = await signUp(house);
    const place = await openRoom(of(steward), [person, of(neighbour)], { anonymousQuestions: 'visitors' });
    const { threadId } = await appear(house, place.id, of(moderator), { code: newCode(), title: 'Asked by a visitor' });
    const words = { threadId, clientId: clientId() };
    await person.must('question:reply', { ...words, text: 'This one is declined by a moderator.' });
    expect((await person.must('question:list', {})).questions).toEqual([]);
    const found = await waitForCase(of(moderator), 'This one is declined');
    await decide(of(moderator), found, { decision: 'decline', rule: 'noSpam' });
    await person.must('question:reply', { ...words, clientId: clientId(), text: 'This one may stand.' });
    await approve(of(moderator), await waitForCase(of(moderator), 'This one may stand'));
    await person.must('room:leave', { roomId: place.id });
    const { questions } = await person.must('question:list', {});
    expect(questions).toMatchObject([{ threadId, title: null, isOut: true }]);
    expect((await person.must('question:statements', { threadId })).statements).toMatchObject([{ what: 'declined' }]);
    expect(JSON.stringify(await person.must('question:view', { threadId }))).not.toContain('Asked by a visitor');
  });

  it('is found by six words too, once the room no longer takes anybody from outside', async () => {
    const house = await server();
    const code = newCode();
    const place = await openRoom(of(steward), [of(neighbour)], { anonymousQuestions: 'visitors' });
    const { threadId } = await appear(house, place.id, of(moderator), { code, title: 'Asked while it was open' });
    await say(of(neighbour), place.id, 'a secret of the room');
    await of(steward).must('room:update', { roomId: place.id, entry: 'strict', anonymousQuestions: 'members' });
    const { value: list } = await house.rest('question:list', { code });
    expect(list.questions).toMatchObject([{ threadId, isOut: true }]);
    const { value: view } = await house.rest('question:view', { threadId, code });
    expect(view).toMatchObject({ thread: null, posts: [{ text: 'How do you tell your mother?' }] });
    expect((await house.rest('question:reply', { threadId, code, clientId: clientId(), text: 'on' })).status).toBe(404);
  });
});
