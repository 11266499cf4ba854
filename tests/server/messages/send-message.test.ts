import { describe, expect, it } from 'vitest';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

describe('A sent message', () => {
  it('reaches everyone in the room and nobody else', async () => {
    const banyan = await server();
    const [an, emma, stranger] = [await signUp(banyan), await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const [hers, emmas, strangers] = [await an.connect(), await emma.connect(), await stranger.connect()];
    const sent = await hers.must('message:send', {
      roomId: room.id,
      clientId: clientId(),
      text: '서두르지 않아도 괜찮아요.',
    });
    expect(sent).toMatchObject({ state: 'sent', message: { authorId: an.id, text: '서두르지 않아도 괜찮아요.' } });
    for (const line of [hers, emmas]) {
      const event = await line.until(
        () => line.log(room.id).find(({ type }) => type === 'message:sent'),
        'the message',
      );
      expect(event).toMatchObject({ message: { text: '서두르지 않아도 괜찮아요.' } });
      expect(line.heard('room:events').at(-1)?.members).toMatchObject([{ id: an.id, handle: an.handle }]);
    }
    expect(JSON.stringify(strangers.frames)).not.toContain(room.id);
    for (const line of [hers, emmas, strangers]) line.close();
  });

  it('is one message however often it is repeated, also over the other transport and after an edit', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const line = await emma.connect();
    const anLine = await an.connect();
    const input = { roomId: room.id, clientId: clientId(), text: 'once' };
    const outcomes = await Promise.all([
      an.must('message:send', input),
      an.must('message:send', input),
      anLine.must('message:send', input),
    ]);
    const ids = outcomes.map((outcome) => (outcome.state === 'sent' ? outcome.message.id : 'held'));
    expect(new Set(ids).size).toBe(1);
    await an.must('message:edit', { roomId: room.id, messageId: ids[0] as string, text: 'once, corrected' });
    expect(await an.must('message:send', input)).toMatchObject({
      state: 'sent',
      message: { id: ids[0], text: 'once, corrected' },
    });
    expect((await an.rest('message:send', { ...input, text: 'other words' })).error.code).toBe('conflict');
    await line.until(() => line.log(room.id).some(({ type }) => type === 'message:changed'), 'the edit');
    expect(line.log(room.id).filter(({ type }) => type === 'message:sent')).toHaveLength(1);
    line.close();
    anLine.close();
  });

  it('is told its first outcome when it is repeated after slow mode, lock or silence came', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const input = { roomId: room.id, clientId: clientId(), text: 'the answer to this got lost' };
    const first = await emma.must('message:send', input);
    await an.must('room:update', { roomId: room.id, isLocked: true });
    expect(await emma.must('message:send', input)).toEqual(first);
  });

  it('has a place without gaps in one order for everyone, under many senders at once', async () => {
    const banyan = await server();
    const people = await Promise.all([signUp(banyan), signUp(banyan), signUp(banyan), signUp(banyan)]);
    const room = await openRoom(people[0], people.slice(1));
    const lines = await Promise.all(people.map((person) => person.connect()));
    const from = (await people[0].must('room:view', { roomId: room.id })).headSeq;
    await Promise.all(
      lines.flatMap((line, at) =>
        Array.from({ length: 50 }, (_, nth) =>
          line.must('message:send', { roomId: room.id, clientId: clientId(), text: `${at} says ${nth}` }),
        ),
      ),
    );
    const expected = Array.from({ length: 200 }, (_, nth) => from + 1 + nth);
    for (const line of lines) {
      await line.until(() => line.log(room.id).length >= 200, 'all 200');
      expect(line.log(room.id).map(({ seq }) => seq)).toEqual(expected);
      expect(line.log(room.id)).toEqual(lines[0]?.log(room.id));
      line.close();
    }
    const { events } = await people[1].must('room:catchUp', { roomId: room.id, after: from });
    expect(events.map(({ seq }) => seq)).toEqual(expected.slice(0, events.length));
  });

  it('knows whom it mentions and whom it answers, and counts as unread for them', async () => {
    const banyan = await server();
    const [an, emma, may] = [await signUp(banyan), await signUp(banyan, { name: '山田エマ' }), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const question = await say(emma, room.id, 'where do we meet?');
    const outcome = await an.must('message:send', {
      roomId: room.id,
      clientId: clientId(),
      text: `@${emma.handle} and @${may.handle}: **at the fig tree**`,
      replyTo: question.id,
    });
    expect(outcome).toMatchObject({
      message: { mentions: [emma.id], replyTo: { id: question.id, preview: 'where do we meet?' } },
    });
    const { rooms } = await emma.must('room:list', {});
    expect(rooms.find(({ id }) => id === room.id)).toMatchObject({
      unreadForMe: 1,
      lastNumber: 2,
      membership: { readNumber: 0 },
    });
    await emma.must('room:markRead', { roomId: room.id, number: 2 });
    expect(await emma.must('room:view', { roomId: room.id })).toMatchObject({
      unreadForMe: 0,
      membership: { readNumber: 2 },
    });
    await emma.must('message:delete', { roomId: room.id, messageId: question.id });
    const page = await an.must('message:list', { roomId: room.id });
    expect(page.messages.at(-1)?.replyTo?.preview).toBe('');
  });
});

describe('A refused message', () => {
  it('says in words what is wrong with it', async () => {
    const banyan = await server();
    const an = await signUp(banyan);
    const room = await openRoom(an);
    const tries = [
      { text: '', expected: /needs at least one character/ },
      { text: '\u200b\u200b', expected: /needs at least one character/ },
      { text: 'x'.repeat(4001), expected: /at most 4000 characters/ },
      { text: '\ud800 half', expected: /half of a character/ },
    ];
    for (const { text, expected } of tries) {
      const answer = await an.rest('message:send', { roomId: room.id, clientId: clientId(), text });
      expect(answer.status).toBe(400);
      expect(answer.error.fields?.[0]).toMatchObject({ path: 'text', message: expect.stringMatching(expected) });
    }
    expect(
      (await an.must('message:send', { roomId: room.id, clientId: clientId(), text: '👩‍👩‍👧‍👦'.repeat(4000) })).state,
    ).toBe('sent');
  });
});
