import { describe, expect, test } from 'vitest';
import { clientId, type Line, openRoom, type Person, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { openYoungRoom, signUpYoung } from './people.ts';

const server = useServer();

const send = (person: Person, roomId: string, text: string) =>
  person.must('message:send', { roomId, clientId: clientId(), text });

const texts = (line: Line, roomId: string) =>
  line.log(roomId).flatMap((event) => (event.type === 'message:sent' ? event.message.text : []));

describe('A room for the young', () => {
  test('is opened by adults whom the community trusts with something, and is never without review', async () => {
    const house = await server();
    const [steward, member, young] = [
      await signUp(house, { role: 'steward' }),
      await signUp(house),
      await signUpYoung(house),
    ];
    const wanted = () => ({ clientId: clientId(), name: 'Young roots', audience: 'young' as const });
    for (const person of [member, young])
      expect((await person.rest('room:create', wanted())).error.code).toBe('not_allowed');
    const room = await steward.must('room:create', wanted());
    expect(room).toMatchObject({ audience: 'young', review: 'whenUnattended', adults: [{ id: steward.id }] });
    const open = await steward.rest('room:create', { ...wanted(), review: 'none' });
    expect(open.error.fields?.[0]?.path).toBe('review');
    const toVisitors = await steward.rest('room:update', { roomId: room.id, anonymousQuestions: 'visitors' });
    expect(toVisitors.error.fields?.[0]?.path).toBe('anonymousQuestions');
    await steward.must('room:update', { roomId: room.id, anonymousQuestions: 'members' });
    const changed = await steward.rest('room:update', { roomId: room.id, review: 'none' });
    expect(changed.error.fields?.[0]?.path).toBe('review');
    expect((await steward.must('room:update', { roomId: room.id, review: 'always' })).review).toBe('always');
  });

  test('does not exist for adults, and names to those in it the adults who look after it', async () => {
    const house = await server();
    const [mai, an, adult, admin] = [
      await signUpYoung(house, 'Mai'),
      await signUpYoung(house),
      await signUp(house),
      await signUp(house, { role: 'admin' }),
    ];
    const moderator = await signUp(house, { role: 'moderator' });
    const { keeper, room } = await openYoungRoom(house, [mai]);
    const seenBy = async (person: Person) =>
      (await person.must('room:list', {})).rooms.some(({ id }) => id === room.id);
    expect(await seenBy(an)).toBe(true);
    expect(await seenBy(moderator)).toBe(true);
    for (const person of [adult, admin]) {
      expect(await seenBy(person)).toBe(false);
      for (const name of ['room:view', 'room:join', 'room:members', 'message:list'] as const)
        expect((await person.rest(name, { roomId: room.id })).status).toBe(404);
    }
    // Nor can she be asked in, by whoever it may be: she is not one who looks after anything.
    for (const person of [keeper, mai]) {
      const asked = await person.rest('room:invite', { roomId: room.id, handle: adult.handle });
      expect(asked.error.code).toBe('not_found');
    }
    const line = await mai.connect();
    await moderator.must('room:join', { roomId: room.id });
    await line.until(() => line.log(room.id).length > 0, 'the moderator who came in');
    const view = await mai.must('room:view', { roomId: room.id });
    expect(view.adults.map(({ id }) => id).sort()).toEqual([keeper.id, moderator.id].sort());
    expect((await an.must('room:view', { roomId: room.id })).adults).toEqual([]);
    expect((await moderator.must('room:view', { roomId: room.id })).membership.isSteward).toBe(true);
    const demoted = await keeper.rest('room:setSteward', { roomId: room.id, memberId: moderator.id, isSteward: false });
    expect(demoted.error.code).toBe('conflict');
    line.close();
  });

  test('is lost to an adult from whom the community has taken its trust, on her open socket too', async () => {
    const house = await server();
    const mai = await signUpYoung(house);
    const admin = await signUp(house, { role: 'admin' });
    const { keeper, room } = await openYoungRoom(house, [mai]);
    const line = await keeper.connect();
    await admin.must('member:setRole', { memberId: keeper.id, role: 'member' });
    await line.until(() => !line.socket.connected, 'the cut');
    const again = await keeper.connect();
    expect(again.heard('session:ready')[0]?.rooms.map(({ roomId }) => roomId)).not.toContain(room.id);
    expect((await keeper.rest('room:view', { roomId: room.id })).status).toBe(404);
    // She is not there, so words wait again.
    expect(await send(mai, room.id, 'is anybody there?')).toMatchObject({ state: 'held' });
    again.close();
  });
});

describe('Where nobody who looks after the room is connected', () => {
  test('words wait with that reason, and arrive once and live when she has come and approves', async () => {
    const house = await server();
    const [mai, an] = [await signUpYoung(house), await signUpYoung(house)];
    const { keeper, room } = await openYoungRoom(house, [mai, an]);
    const [maiLine, anLine] = [await mai.connect(), await an.connect()];
    const outcome = await send(mai, room.id, 'first words');
    if (outcome.state !== 'held') throw new Error('these words should wait');
    expect(outcome.held.reason).toMatch(/Nobody who looks after this room is here just now/);
    expect(maiLine.heard('message:held')).toMatchObject([{ text: 'first words' }]);
    expect((await an.must('message:list', { roomId: room.id })).messages).toEqual([]);

    const keeperLine = await keeper.connect();
    const { cases } = await keeper.must('case:list', { state: 'open' });
    expect(cases).toMatchObject([{ origin: 'held', subject: { messageId: outcome.held.id } }]);
    expect((await house.ctx.db.collection('ruleRecords').find().toArray()).map(({ rule }) => rule)).toEqual([]);
    // From now on others’ words arrive at once.
    expect(await send(an, room.id, 'second words')).toMatchObject({ state: 'sent' });
    await anLine.until(() => texts(anLine, room.id).includes('second words'), 'her own words');
    expect(texts(anLine, room.id)).toEqual(['second words']);
    const { version, id: caseId } = await keeper.must('case:view', { caseId: cases[0]?.id ?? '' });
    await keeper.must('case:decide', { caseId, version, decision: 'approve' });
    await anLine.until(() => texts(anLine, room.id).includes('first words'), 'what was approved');
    expect(texts(anLine, room.id)).toEqual(['second words', 'first words']);

    keeperLine.close();
    await maiLine.until(() => !house.ctx.publisher.hasListener([`stewards:${room.id}`]), 'the keeper’s going');
    expect(await send(mai, room.id, 'third words')).toMatchObject({ state: 'held' });
    maiLine.close();
    anLine.close();
  });

  test('edits, questions and posts wait as well, and hers who looks after it do not', async () => {
    const house = await server();
    const mai = await signUpYoung(house);
    const { keeper, room } = await openYoungRoom(house, [mai]);
    expect(await send(keeper, room.id, 'welcome')).toMatchObject({ state: 'sent' });
    const line = await keeper.connect();
    const sent = await send(mai, room.id, 'hello');
    if (sent.state !== 'sent') throw new Error('she is here');
    line.close();
    await expect.poll(() => house.ctx.publisher.hasListener([`stewards:${room.id}`])).toBe(false);
    const edit = await mai.must('message:edit', { roomId: room.id, messageId: sent.message.id, text: 'hello again' });
    expect(edit).toMatchObject({ state: 'held' });
    const asked = { roomId: room.id, clientId: clientId(), title: 'How', text: 'do you do it?' };
    expect(await mai.must('thread:start', asked)).toMatchObject({ state: 'held' });
    // Hers who looks after the room does not wait, and gives a thread to post in.
    const started = await keeper.must('thread:start', { ...asked, clientId: clientId() });
    if (started.state !== 'sent') throw new Error('her own words wait');
    const post = { threadId: started.thread.id, clientId: clientId(), text: 'Like this.' };
    expect(await mai.must('post:send', post)).toMatchObject({ state: 'held' });
  });

  test('a room with “always” holds while she is there, too', async () => {
    const house = await server();
    const mai = await signUpYoung(house);
    const { keeper, room } = await openYoungRoom(house, [mai], { review: 'always' });
    const line = await keeper.connect();
    const outcome = await send(mai, room.id, 'hello');
    expect(outcome).toMatchObject({
      state: 'held',
      held: { reason: expect.stringMatching(/reads each message first/) },
    });
    expect(await send(keeper, room.id, 'hello all')).toMatchObject({ state: 'sent' });
    line.close();
  });

  test('a room for everyone that wants it holds too, and any other does not', async () => {
    const house = await server();
    const [steward, member] = [await signUp(house), await signUp(house)];
    const careful = await openRoom(steward, [member], { review: 'whenUnattended' });
    const plain = await openRoom(steward, [member]);
    expect(await send(member, careful.id, 'hello')).toMatchObject({ state: 'held' });
    expect(await send(member, plain.id, 'hello')).toMatchObject({ state: 'sent' });
  });
});
