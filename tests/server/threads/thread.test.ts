import { describe, expect, it } from 'vitest';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

async function setUp() {
  const banyan = await server();
  const [an, emma] = [await signUp(banyan), await signUp(banyan)];
  const room = await openRoom(an, [emma]);
  return { banyan, an, emma, room };
}

async function ask(person: Awaited<ReturnType<typeof signUp>>, roomId: string, title: string) {
  const started = await person.must('thread:start', {
    roomId,
    clientId: clientId(),
    title,
    text: 'She calls her “the girl”.',
  });
  if (started.state !== 'sent') throw new Error('the question was held');
  return started;
}

describe('A thread', () => {
  it('is live for the room: its opening, each post with a number, and the accepted answer', async () => {
    const { an, emma, room } = await setUp();
    const line = await emma.connect();
    const { thread, message } = await ask(an, room.id, 'My grandmother will not say my daughter’s name');
    expect(thread).toMatchObject({
      kind: 'question',
      lastNumber: 1,
      answerId: null,
      preview: 'She calls her “the girl”.',
    });
    expect(message).toMatchObject({ threadId: thread.id, number: 1 });
    const posted = await emma.must('post:send', {
      threadId: thread.id,
      clientId: clientId(),
      text: 'We wrote the name together.',
    });
    const answer = posted.state === 'sent' ? posted.message : null;
    expect(answer).toMatchObject({ number: 2, threadId: thread.id });
    expect((await emma.rest('thread:accept', { threadId: thread.id, postId: answer?.id ?? '' })).error.code).toBe(
      'not_allowed',
    );
    expect((await an.rest('thread:accept', { threadId: thread.id, postId: message.id })).error.code).toBe('conflict');
    await an.must('thread:accept', { threadId: thread.id, postId: answer?.id ?? '' });
    await line.until(() => line.log(room.id).some(({ type }) => type === 'thread:changed'), 'the accepted answer');
    expect(line.log(room.id).map(({ type }) => type)).toEqual(['message:sent', 'message:sent', 'thread:changed']);
    expect(line.log(room.id)[0]).toMatchObject({ thread: { title: thread.title } });
    expect(line.log(room.id)[2]).toMatchObject({ thread: { answerId: answer?.id } });
    line.close();
  });

  it('counts what is unread in it by itself, and adds nothing to the chat', async () => {
    const { an, emma, room } = await setUp();
    const { thread } = await ask(an, room.id, 'How do you sing in two languages?');
    await an.must('post:send', { threadId: thread.id, clientId: clientId(), text: 'I mean lullabies.' });
    expect((await emma.must('message:list', { roomId: room.id })).messages).toEqual([]);
    expect((await emma.must('room:view', { roomId: room.id })).lastNumber).toBe(0);
    const listed = (await emma.must('thread:list', {})).threads.find(({ id }) => id === thread.id);
    expect(listed).toMatchObject({ lastNumber: 2, readNumber: 0 });
    expect(await emma.must('thread:markRead', { threadId: thread.id, number: 99 })).toMatchObject({ readNumber: 2 });
  });

  it('is listed by latest, unanswered and mine, page by page', async () => {
    const { an, emma, room } = await setUp();
    const first = (await ask(an, room.id, 'First question')).thread;
    const second = (await ask(emma, room.id, 'Second question')).thread;
    await an.must('post:send', { threadId: first.id, clientId: clientId(), text: 'more about the first' });
    const list = async (order: 'latest' | 'unanswered' | 'mine') =>
      (await an.must('thread:list', { roomId: room.id, order })).threads.map(({ id }) => id);
    expect(await list('latest')).toEqual([first.id, second.id]);
    expect(await list('mine')).toEqual([first.id]);
    const posted = await emma.must('post:send', { threadId: first.id, clientId: clientId(), text: 'an answer' });
    await an.must('thread:accept', { threadId: first.id, postId: posted.state === 'sent' ? posted.message.id : '' });
    expect(await list('unanswered')).toEqual([second.id]);
    const page = await an.must('thread:list', { roomId: room.id, limit: 1 });
    const next = await an.must('thread:list', { roomId: room.id, limit: 1, before: page.next ?? '' });
    expect([...page.threads, ...next.threads].map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(next.next).toBeNull();
  });

  it('can grow from a chat message, once, which then points to it', async () => {
    const { an, emma, room } = await setUp();
    const origin = await say(an, room.id, 'what are you? they asked');
    const input = {
      roomId: room.id,
      clientId: clientId(),
      title: 'What do you answer?',
      text: 'Tell us',
      fromMessageId: origin.id,
    };
    const first = await emma.must('thread:start', input);
    const again = await emma.must('thread:start', input);
    if (first.state !== 'sent' || again.state !== 'sent') throw new Error('held');
    expect(again.thread.id).toBe(first.thread.id);
    const page = await an.must('message:list', { roomId: room.id });
    expect(page.messages).toMatchObject([{ id: origin.id, grewIntoThreadId: first.thread.id }]);
    expect((await an.rest('thread:start', { ...input, clientId: clientId() })).error.code).toBe('conflict');
  });

  it('goes with its opening post: no title, no preview, not listed', async () => {
    const { an, emma, room } = await setUp();
    const { thread, message } = await ask(an, room.id, 'forget-this-title');
    await an.must('message:delete', { roomId: room.id, messageId: message.id });
    const view = await emma.must('thread:view', { threadId: thread.id });
    expect(view.thread).toMatchObject({ isGone: true, title: '', preview: '' });
    const listed = await emma.must('thread:list', { roomId: room.id });
    const caughtUp = await emma.must('room:catchUp', { roomId: room.id, after: 0 });
    expect(JSON.stringify([listed, caughtUp])).not.toContain('forget-this-title');
  });

  it('does not exist for those outside its room', async () => {
    const { banyan, an, room } = await setUp();
    const stranger = await signUp(banyan);
    const { thread } = await ask(an, room.id, 'Only here');
    for (const threadId of [thread.id, 'z'.repeat(24)]) {
      const answers = await Promise.all([
        stranger.rest('thread:view', { threadId }),
        stranger.rest('post:list', { threadId }),
        stranger.rest('post:send', { threadId, clientId: clientId(), text: 'hello' }),
        stranger.rest('thread:accept', { threadId, postId: null }),
        stranger.rest('thread:markRead', { threadId, number: 1 }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
      expect(new Set(answers.map(({ error }) => JSON.stringify(error))).size).toBe(1);
    }
  });
});
