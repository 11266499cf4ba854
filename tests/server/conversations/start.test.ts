import { describe, expect, test } from 'vitest';
import { HELD_TEXT } from '#tests/server/access/world.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { startTestServer, useServer } from '#tests/support/server.ts';
import { asking, openConversation, signUpOpen, staySignedIn } from './ask.ts';

const server = useServer();

describe('asking for a conversation', () => {
  test('reaches her with the note, lets nothing be written before she joins, and then everything as in a room', async () => {
    const house = await server();
    const [an, emma] = [await signUp(house), await signUpOpen(house)];
    const [hers, his] = [await emma.connect(), await an.connect()];
    const asked = await an.must('conversation:start', asking([emma], 'We met at the picnic.'));
    expect(asked).toMatchObject({ kind: 'conversation', name: '', entry: 'strict', memberCount: 1 });
    expect(asked).toMatchObject({ membership: { state: 'joined', isSteward: false } });
    expect(asked.people).toMatchObject([{ card: { id: emma.id }, state: 'invited', note: '' }]);
    const mine = await hers.until(() => hers.heard('room:mine')[0], 'the request');
    const note = 'We met at the picnic.';
    expect(mine.people).toMatchObject([{ card: { id: an.id }, state: 'joined', note }]);

    const input = { roomId: asked.id, clientId: clientId(), text: 'hello' };
    const early = await an.rest('message:send', input);
    expect([early.status, early.error.message]).toEqual([
      403,
      'Nobody else is in this conversation yet. You can write as soon as somebody joins.',
    ]);
    for (const name of ['message:list', 'room:members'] as const)
      expect((await emma.rest(name, { roomId: asked.id })).status).toBe(404);

    const joined = await emma.must('room:join', { roomId: asked.id });
    expect(joined.people).toMatchObject([{ card: { id: an.id }, state: 'joined', note: '' }]);
    const told = await his.until(() => his.heard('room:mine').find(({ memberCount }) => memberCount === 2), 'her yes');
    expect(told.people).toMatchObject([{ card: { id: emma.id }, state: 'joined' }]);
    expect(await an.must('message:send', input)).toMatchObject({ state: 'sent' });
    await hers.until(() => JSON.stringify(hers.log(asked.id)).includes('hello'), 'the first message');
    await hers.must('room:typing', { roomId: asked.id });
    await his.until(() => his.heard('typing:started').length > 0, 'the typing');
    await say(an, asked.id, `@${emma.handle}?`);
    expect(await emma.must('room:view', { roomId: asked.id })).toMatchObject({ lastNumber: 2, unreadForMe: 1 });
    await emma.must('room:markRead', { roomId: asked.id, number: 2 });
    const listed = (await emma.must('room:list', {})).rooms.find(({ id }) => id === asked.id);
    expect(listed).toMatchObject({ unreadForMe: 0, membership: { readNumber: 2 } });
    const missed = await emma.must('room:catchUp', { roomId: asked.id, after: 0 });
    expect(missed.events.filter(({ type }) => type === 'message:sent')).toHaveLength(2);
    for (const line of [hers, his]) line.close();
  });

  test('is answered the same for everyone who cannot be asked', async () => {
    const house = await server();
    const an = await signUp(house);
    const absent = await an.rest('conversation:start', { ...asking([]), memberIds: [house.ctx.clock.newId()] });
    expect(absent.status).toBe(404);
    const closed = await signUp(house);
    const roommatesOnly = await signUp(house);
    await roommatesOnly.must('settings:update', { conversationsWith: 'roommates' });
    const blocker = await signUpOpen(house);
    await blocker.must('member:block', { memberId: an.id, isBlocked: true });
    const young = await signUpOpen(house, { bornYear: new Date().getUTCFullYear() - 15 });
    const ally = await signUpOpen(house, { role: 'ally' });
    const open = await signUpOpen(house);
    for (const other of [closed, roommatesOnly, blocker, young, ally, an]) {
      const refused = await an.rest('conversation:start', asking([other]));
      expect([refused.status, refused.error]).toEqual([404, absent.error]);
      if (other === an) continue;
      const among = await an.rest('conversation:start', asking([open, other]));
      expect([among.status, among.error]).toEqual([404, absent.error]);
      expect((await other.must('room:list', {})).rooms.filter(({ kind }) => kind === 'conversation')).toEqual([]);
    }
    await openRoom(an, [roommatesOnly]);
    expect((await an.rest('conversation:start', asking([roommatesOnly]))).status).toBe(200);
    expect((await ally.rest('conversation:start', asking([open]))).error.code).toBe('not_allowed');
  });

  test('brings the young together with the young of their rooms alone', async () => {
    const house = await server();
    const bornYear = new Date().getUTCFullYear() - 15;
    const [linh, mia] = [await signUpOpen(house, { bornYear }), await signUpOpen(house, { bornYear })];
    const adult = await signUpOpen(house);
    expect((await linh.rest('conversation:start', asking([mia]))).error.code).toBe('not_found');
    await openRoom(adult, [linh, mia]);
    expect((await linh.rest('conversation:start', asking([adult]))).error.code).toBe('not_found');
    expect((await linh.rest('conversation:start', asking([mia]))).status).toBe(200);
  });

  test('takes no note that would wait for a person, and keeps none of it', async () => {
    const house = await server();
    const [an, emma] = [await signUp(house), await signUpOpen(house)];
    const refused = await an.rest('conversation:start', asking([emma], HELD_TEXT));
    expect(refused).toMatchObject({ status: 400, error: { code: 'bad_input', fields: [{ path: 'note' }] } });
    expect(await house.ctx.db.collection('rooms').countDocuments({ createdBy: an.id })).toBe(0);
  });

  test('finds the same one of the two again, also from both sides at the same time', async () => {
    const house = await server();
    const [an, emma] = [await signUpOpen(house), await signUpOpen(house)];
    const requests = [an, emma, an, emma, an, emma].map((person) =>
      person.must('conversation:start', asking([person === an ? emma : an])),
    );
    const ids = new Set((await Promise.all(requests)).map(({ id }) => id));
    expect(ids.size).toBe(1);
    const [roomId = ''] = ids;
    for (const [one, other] of [
      [an, emma],
      [emma, an],
    ] as const) {
      const again = await one.must('conversation:start', asking([other]));
      expect(again).toMatchObject({ id: roomId, memberCount: 2, membership: { state: 'joined' } });
      expect(again.people).toMatchObject([{ card: { id: other.id }, state: 'joined' }]);
    }
  });

  test('makes a group once for each client id', async () => {
    const house = await server();
    const an = await signUp(house);
    const [one, two, three] = [await signUpOpen(house), await signUpOpen(house), await signUpOpen(house)];
    const input = asking([one, two]);
    const [first, second] = await Promise.all([
      an.must('conversation:start', input),
      an.must('conversation:start', input),
    ]);
    expect([second.id, second.memberCount, second.people.length]).toEqual([first.id, 1, 2]);
    expect((await an.must('conversation:start', asking([one, two]))).id).not.toBe(first.id);
    const other = await an.rest('conversation:start', { ...input, memberIds: [one.id, three.id] });
    expect(other.error.code).toBe('conflict');
  });
});

describe('a no', () => {
  test('looks like no answer yet, and whoever asks again asks once a day', async () => {
    const clock = createHandClock();
    const house = await startTestServer({ clock });
    const [an, emma] = [await signUp(house), await signUpOpen(house)];
    for (const person of [an, emma]) await staySignedIn(person);
    const line = await an.connect();
    const { id: roomId } = await an.must('conversation:start', asking([emma], 'first'));
    const unanswered = await an.must('room:view', { roomId });
    await line.until(() => line.heard('room:mine').length > 0, 'her own request');
    line.frames.length = 0;
    await emma.must('room:leave', { roomId });
    expect((await emma.rest('room:view', { roomId })).status).toBe(404);
    expect(await an.must('room:view', { roomId })).toEqual(unanswered);
    expect(await an.must('conversation:start', asking([emma], 'second'))).toEqual(unanswered);
    expect((await emma.rest('room:view', { roomId })).status).toBe(404);
    await line.must('settings:view', {});
    expect(line.frames).toEqual([]);

    clock.advance({ days: 1 });
    const again = await an.must('conversation:start', asking([emma], 'third'));
    expect(again.people).toEqual(unanswered.people);
    const asked = await emma.must('room:view', { roomId });
    expect(asked).toMatchObject({ membership: { state: 'invited' }, people: [{ note: 'third' }] });

    // Closed since, and it was a no: still the same answer.
    await emma.must('room:leave', { roomId });
    await emma.must('settings:update', { conversationsWith: 'nobody' });
    clock.advance({ days: 1 });
    expect((await an.must('conversation:start', asking([emma]))).people).toEqual(unanswered.people);
    expect((await emma.rest('room:view', { roomId })).status).toBe(404);
    line.close();
    await house.close();
  });

  test('is not the end: whoever said it may ask herself', async () => {
    const house = await server();
    const [an, emma] = [await signUp(house), await signUpOpen(house)];
    const { id: roomId } = await an.must('conversation:start', asking([emma]));
    await emma.must('room:leave', { roomId });
    const room = await emma.must('conversation:start', asking([an]));
    expect(room).toMatchObject({ id: roomId, memberCount: 2 });
    await say(emma, roomId, 'now');
  });
});

describe('whoever has left', () => {
  test('is not written to any more, and can be asked again a day after the last time', async () => {
    const clock = createHandClock();
    const house = await startTestServer({ clock });
    const [an, emma] = [await signUp(house), await signUpOpen(house)];
    for (const person of [an, emma]) await staySignedIn(person);
    const { id: roomId } = await openConversation(an, [emma]);
    await say(emma, roomId, 'see you');
    await emma.must('room:leave', { roomId });
    const late = await an.rest('message:send', { roomId, clientId: clientId(), text: 'wait' });
    expect([late.status, late.error.message]).toEqual([403, 'Everyone else has left this conversation.']);
    expect((await an.must('message:list', { roomId })).messages.map(({ text }) => text)).toEqual(['see you']);
    expect(await an.must('room:view', { roomId })).toMatchObject({ memberCount: 1, people: [] });
    expect((await an.rest('conversation:start', asking([emma]))).error.code).toBe('conflict');
    clock.advance({ days: 1 });
    const again = await an.must('conversation:start', asking([emma], 'sorry'));
    expect(again).toMatchObject({ id: roomId, people: [{ state: 'invited' }] });
    await emma.must('room:join', { roomId });
    await say(an, roomId, 'there you are');
    await house.close();
  });

  test('takes a request along that nobody has answered', async () => {
    const house = await server();
    const [an, emma] = [await signUp(house), await signUpOpen(house)];
    const line = await emma.connect();
    const { id: roomId } = await an.must('conversation:start', asking([emma]));
    await an.must('room:leave', { roomId });
    expect(await line.until(() => line.heard('room:gone')[0], 'the end of the request')).toEqual({ roomId });
    expect((await emma.rest('room:join', { roomId })).status).toBe(404);
    line.close();
  });
});
