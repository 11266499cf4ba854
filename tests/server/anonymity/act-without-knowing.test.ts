import { beforeAll, describe, expect, it } from 'vitest';
import type { Room } from '#shared/contract/rooms.ts';
import { clientId, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { comeBack } from './openings.ts';
import { appear, ask, decide, newCode, waitForCase } from './questions.ts';

const server = useServer();
let moderator: Person;
let second: Person;
let asker: Person;
let other: Person;
let room: Room;

beforeAll(async () => {
  const house = await server();
  [moderator, second] = [await signUp(house, { role: 'moderator' }), await signUp(house, { role: 'moderator' })];
  [asker, other] = [await signUp(house, { name: 'Canary Name' }), await signUp(house)];
  room = await openRoom(await signUp(house), [asker, other], { anonymousQuestions: 'visitors' });
});

describe('A silence on a name for one thread', () => {
  it('keeps the same person from writing without a name in every thread, and leaves her own name free', async () => {
    const house = await server();
    const old = await appear(house, room.id, moderator, { as: asker, title: 'An older question of hers' });
    const { question } = await ask(house, room.id, { as: asker, title: 'Words that hurt' });
    const found = await waitForCase(moderator, 'Words that hurt');
    const decided = await decide(moderator, found, {
      decision: 'decline',
      rule: 'noHarassment',
      silence: { minutes: 60, isEverywhere: true },
    });
    expect(decided.decision).toBe('decline');
    const words = { clientId: clientId(), text: 'once more' };
    const again = await asker.rest('question:ask', { roomId: room.id, title: 'Another one', ...words });
    expect(again).toMatchObject({ status: 403, error: { code: 'silenced' } });
    const reply = await asker.rest('question:reply', { threadId: old.threadId, ...words });
    expect(reply).toMatchObject({ status: 403, error: { code: 'silenced' } });
    expect(reply.error.message).toBe(again.error.message);
    await say(asker, room.id, 'my own name is free');
    await ask(house, room.id, { as: other, title: 'Nobody else is kept from it' });
    // What the moderators hold after it says no more than before.
    const seen = JSON.stringify(
      [
        await moderator.must('case:view', { caseId: found.id }),
        await moderator.must('sanction:list', {}),
        await moderator.must('audit:list', {}),
        await moderator.must('member:list', {}),
      ].map((one) => ({ ...one, members: [] })),
    );
    expect(seen).toContain(question.persona.id);
    expect(seen).not.toContain('Canary Name');
    expect(JSON.stringify(await moderator.must('sanction:list', {}))).not.toContain(asker.id);
  });

  it('comes with its reasons, is appealed without a name, and ends when somebody else upholds the appeal', async () => {
    const house = await server();
    const code = newCode();
    const { question } = await ask(house, room.id, { code, title: 'A visitor who is declined' });
    const { threadId } = question;
    const found = await waitForCase(moderator, 'A visitor who is declined');
    await decide(moderator, found, {
      decision: 'decline',
      rule: 'noSpam',
      silence: { minutes: 60, isEverywhere: true },
    });
    const mine = { threadId, code };
    const { value: view } = await house.rest('question:view', mine);
    expect(view.drafts).toMatchObject([{ kind: 'question', state: 'declined' }]);
    expect(view.silencedUntil).not.toBeNull();
    const { value: letters } = await house.rest('question:statements', mine);
    expect(letters.statements).toMatchObject([{ what: 'declined', rule: 'noSpam', decidedBy: 'moderator' }]);
    const statementId = letters.statements[0]?.id as string;
    expect((await other.rest('question:statements', { threadId })).status).toBe(404);
    const appealed = await house.rest('question:appeal', {
      ...mine,
      statementId,
      clientId: clientId(),
      text: 'Read it again.',
    });
    expect(appealed.value.appeal).toMatchObject({ state: 'waiting' });
    const { appeals } = await second.must('appeal:list', {});
    const appeal = appeals.find((one) => one.statement.id === statementId);
    expect(appeal?.member).toEqual(question.persona);
    const answer = {
      appealId: appeal?.id as string,
      version: appeal?.version as number,
      isUpheld: true,
      answer: 'We were wrong.',
    };
    expect((await moderator.rest('appeal:decide', answer)).status).toBe(403);
    await second.must('appeal:decide', answer);
    await expect
      .poll(async () => (await other.must('thread:list', { roomId: room.id })).threads.map(({ id }) => id))
      .toContain(threadId);
    expect((await house.rest('question:view', mine)).value.silencedUntil).toBeNull();
  });

  it('is all that can be done: nobody is suspended or taken out of a room by a name for one thread', async () => {
    const house = await server();
    await ask(house, room.id, { as: other, title: 'A question that goes wrong' });
    const { id: caseId, version } = await waitForCase(moderator, 'A question that goes wrong');
    const fixed = { caseId, version, decision: 'decline' as const };
    for (const measure of [{ suspension: { minutes: 60 } }, { removeFromRoom: true }]) {
      const refused = await moderator.rest('case:decide', { ...fixed, ...measure });
      expect(refused).toMatchObject({ status: 400, error: { message: expect.stringContaining('without a name') } });
    }
  });
});

describe('A silence by the id of a post that everybody reads', () => {
  it('reaches its author in the same thread and in every other, and touches nothing under her name', async () => {
    const house = await server();
    const author = await signUp(house, { name: 'Canary Author' });
    await author.must('room:join', { roomId: room.id });
    const { threadId } = await appear(house, room.id, moderator, { as: author, title: 'Kind at first' });
    const elsewhere = await appear(house, room.id, moderator, { as: other, title: 'A thread of another one' });
    const { messages } = await other.must('post:list', { threadId });
    const messageId = messages[0]?.id as string;
    await other.must('report:create', {
      ...{ clientId: clientId(), reason: 'something' as const },
      subject: { kind: 'message', roomId: room.id, messageId },
    });
    const found = await waitForCase(moderator, 'How do you tell your mother?');
    expect(found.authorId).toBe(messages[0]?.authorId);
    const silence = { minutes: 60, isEverywhere: true };
    await decide(moderator, found, { decision: 'warn', rule: 'noHarassment', silence });

    const words = { clientId: clientId(), text: 'once more' };
    const refused = [
      await author.rest('question:reply', { threadId, ...words }),
      await author.rest('question:reply', { threadId: elsewhere.threadId, ...words }),
      await author.rest('question:edit', { threadId, messageId, ...words }),
      await author.rest('question:ask', { roomId: room.id, title: 'A new one', ...words }),
    ];
    for (const { status, error } of refused)
      expect({ status, code: error.code }).toEqual({ status: 403, code: 'silenced' });
    expect(new Set(refused.map(({ error }) => error.message)).size).toBe(1);
    expect(await house.ctx.db.collection('heldMessages').countDocuments({ text: words.text })).toBe(0);

    await say(author, room.id, 'under my name in the chat');
    const named = { clientId: clientId(), text: 'and in the very thread' };
    expect(await author.must('post:send', { threadId, ...named })).toMatchObject({ state: 'sent' });
    const started = { roomId: room.id, title: 'A thread of mine', ...named, clientId: clientId() };
    expect(await author.must('thread:start', started)).toMatchObject({ state: 'sent' });
    await author.must('message:react', { roomId: room.id, messageId, word: '加油', isOn: true });
    await other.must('question:reply', { threadId, clientId: clientId(), text: 'Nobody else is kept from it.' });

    for (const seen of [
      (await moderator.must('case:view', { caseId: found.id })).authorRecord,
      (await moderator.must('case:view', { caseId: found.id })).events,
      (await moderator.must('sanction:list', {})).sanctions,
      (await moderator.must('audit:list', { query: 'silenced' })).entries,
      (await moderator.must('case:list', { state: 'decided' })).cases,
      await house.ctx.db.collection('sanctions').find().toArray(),
    ]) {
      expect(seen).not.toBeNull();
      for (const mark of [author.id, author.handle, 'Canary Author']) expect(JSON.stringify(seen)).not.toContain(mark);
    }
  });

  it('stays with its reasons and its appeal when she has taken everything back, and still holds', async () => {
    const house = await server();
    const author = await signUp(house);
    await author.must('room:join', { roomId: room.id });
    const { question } = await ask(house, room.id, { as: author, title: 'Taken back afterwards' });
    const { threadId } = question;
    const silence = { minutes: 60, isEverywhere: true };
    const found = await waitForCase(moderator, 'Taken back afterwards');
    await decide(moderator, found, { decision: 'decline', rule: 'noSpam', silence });
    const later = await appear(house, room.id, moderator, { as: other, title: 'Where she tries it again' });
    await author.must('question:eraseAll', {});
    const again = await comeBack(house, author);
    const { questions } = await again.must('question:list', {});
    expect(questions.map((one) => one.threadId)).toEqual([threadId]);
    const { statements } = await again.must('question:statements', { threadId });
    expect(statements).toMatchObject([{ what: 'declined', rule: 'noSpam', until: expect.any(String) }]);
    const words = { clientId: clientId(), text: 'once more' };
    expect((await again.rest('question:reply', { threadId: later.threadId, ...words })).error.code).toBe('silenced');
    const appeal = { threadId, statementId: statements[0]?.id as string, ...words };
    expect((await again.must('question:appeal', appeal)).appeal).toMatchObject({ state: 'waiting' });
  });
});
