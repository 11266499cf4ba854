import { describe, expect, test } from 'vitest';
import { appear, newCode } from '#tests/server/anonymity/questions.ts';
import { newcomer } from '#tests/support/newcomer.ts';
import { clientId, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { signUpYoung } from './people.ts';

const server = useServer();

const open = (person: Person) => person.must('settings:update', { conversationsWith: 'members' });
const found = async (person: Person, query: string, roomId?: string) =>
  (await person.must('member:search', { query, ...(roomId && { roomId }) })).members.map(({ id }) => id);

/** A room for everyone with its steward, an adult and a young member in it. */
async function courtyard() {
  const house = await server();
  const [steward, adult, mai] = [await signUp(house), await signUp(house), await signUpYoung(house, 'Mai Banyan')];
  const room = await openRoom(steward, [adult, mai]);
  for (const person of [steward, adult, mai]) await open(person);
  return { house, steward, adult, mai, room };
}

describe('An adult in the same room', () => {
  test('finds a young member in no search, list or mention, and whoever looks after the room does', async () => {
    const { steward, adult, mai, room } = await courtyard();
    expect(await found(adult, 'mai banyan')).toEqual([]);
    expect(await found(adult, 'mai banyan', room.id)).toEqual([]);
    expect(await found(steward, 'mai banyan', room.id)).toEqual([mai.id]);
    const listed = async (person: Person) =>
      (await person.must('room:members', { roomId: room.id })).members.map(({ card }) => card.id);
    expect(await listed(adult)).not.toContain(mai.id);
    expect(await listed(adult)).toContain(steward.id);
    expect(await listed(steward)).toContain(mai.id);
    expect(await listed(mai)).toContain(mai.id);
    const called = await say(adult, room.id, `@${mai.handle} look`);
    expect(called.mentions).toBeUndefined();
    expect((await mai.must('room:view', { roomId: room.id })).unreadForMe).toBe(0);
    expect((await say(steward, room.id, `@${mai.handle} look`)).mentions).toEqual([mai.id]);
    expect((await say(mai, room.id, `@${adult.handle} look`)).mentions).toEqual([adult.id]);
  });

  test('sees the name that stands beside her words, and nothing else of her profile', async () => {
    const { adult, mai } = await courtyard();
    await mai.must('member:updateProfile', {
      names: [{ fullName: 'Mai Banyan' }, { fullName: 'Phượng Vĩ', use: 'family' }],
      about: { text: 'I sing in the choir of the Lê Lợi school', audience: 'members' },
      heritages: [{ label: 'Huế', audience: 'members' }],
      languages: [{ tag: 'vi', level: 'speak', audience: 'members' }],
    });
    const seen = await adult.must('member:view', { memberId: mai.id });
    expect(seen.name).toBe('Mai Banyan');
    expect(JSON.stringify(seen)).not.toMatch(/choir|Huế|Phượng|"vi"|young/);
    const own = await mai.must('member:view', { memberId: mai.id });
    expect(own.profile.about?.text).toMatch(/choir/);
  });

  test('cannot ask her for a private conversation, nor into a room, and hears the same as of nobody', async () => {
    const { steward, adult, mai, room } = await courtyard();
    const ask = (memberId: string) =>
      adult.rest('conversation:start', { clientId: clientId(), memberIds: [memberId], note: 'hello' });
    expect((await ask(mai.id)).error).toEqual((await ask('z'.repeat(24))).error);
    const rooms = await Promise.all([openRoom(adult), openRoom(adult, [], { entry: 'strict' })]);
    for (const { id: roomId } of [...rooms, room]) {
      const host = roomId === room.id ? steward : adult;
      const asked = await host.rest('room:invite', { roomId, handle: mai.handle });
      const nobody = await host.rest('room:invite', { roomId, handle: 'nobody-has-this-one' });
      expect(asked.error).toEqual(nobody.error);
    }
    const { rooms: hers } = await mai.must('room:list', {});
    expect(hers.filter(({ membership }) => membership.state === 'invited')).toEqual([]);
  });

  test('never sees her typing, and she sees that of adults', async () => {
    const { adult, mai, room } = await courtyard();
    const [adultLine, maiLine] = [await adult.connect(), await mai.connect()];
    await maiLine.must('room:typing', { roomId: room.id });
    await adultLine.must('room:typing', { roomId: room.id });
    await maiLine.until(() => maiLine.heard('typing:started').length > 0, 'the adult’s typing');
    await say(mai, room.id, 'and now my words');
    await adultLine.until(() => adultLine.log(room.id).length > 0, 'her words');
    expect(adultLine.heard('typing:started')).toEqual([]);
    adultLine.close();
    maiLine.close();
  });
});

describe('A visitor who asked without an account', () => {
  test('reads the answer of a young member, and not who she is', async () => {
    const { house, steward, adult, mai } = await courtyard();
    const moderator = await signUp(house, { role: 'moderator' });
    const open = await openRoom(steward, [adult, mai], { anonymousQuestions: 'visitors' });
    const code = newCode();
    const { threadId } = await appear(house, open.id, moderator, { code, title: 'May I come on my own?' });
    for (const [person, text] of [
      [mai, 'I do.'],
      [adult, 'Please do.'],
    ] as const)
      await person.must('post:send', { threadId, clientId: clientId(), text });
    const { posts, members } = (await house.rest('question:view', { threadId, code })).value;
    expect(posts.map(({ text }) => text)).toEqual(expect.arrayContaining(['I do.', 'Please do.']));
    const shown = new Map(members.map((card) => [card.id, card]));
    expect(shown.get(mai.id)).toEqual({ id: mai.id, handle: '', name: 'A member' });
    expect(shown.get(adult.id)).toMatchObject({ handle: '', name: adult.handle });
  });
});

describe('A young member', () => {
  test('is in no room that others cannot look into, unless two adults look after it', async () => {
    const house = await server();
    const [steward, second, mai] = [await signUp(house), await signUp(house), await signUpYoung(house)];
    const room = await openRoom(steward, [], { entry: 'approval' });
    const alone = await mai.rest('room:join', { roomId: room.id, note: 'may I?' });
    expect([alone.status, alone.error.message]).toEqual([403, expect.stringMatching(/two people who look after it/)]);
    expect((await steward.must('room:requests', { roomId: room.id })).requests).toEqual([]);
    await steward.must('room:invite', { roomId: room.id, handle: second.handle });
    await second.must('room:join', { roomId: room.id });
    await steward.must('room:setSteward', { roomId: room.id, memberId: second.id, isSteward: true });
    await mai.must('room:join', { roomId: room.id });
    await steward.must('room:decideRequest', { roomId: room.id, memberId: mai.id, admit: true });
    expect((await mai.must('room:view', { roomId: room.id })).membership.state).toBe('joined');
    const hidden = await steward.rest('room:update', { roomId: room.id, entry: 'strict' });
    expect(hidden.error.code).toBe('conflict');
    const promoted = await steward.rest('room:setSteward', { roomId: room.id, memberId: mai.id, isSteward: true });
    expect(promoted.error.code).toBe('not_allowed');
  });

  test('who comes by an adult’s link to a hidden room gets her account and not the room', async () => {
    const house = await server();
    const steward = await signUp(house);
    const room = await openRoom(steward, [], { entry: 'strict' });
    const { code } = await steward.must('invite:create', { roomId: room.id, uses: 2 });
    const come = async (bornYear: number) => {
      const { value } = await house.rest('account:signUp', newcomer({ inviteCode: code, bornYear }));
      if (value.state !== 'signedIn') throw new Error('she waits');
      const { rooms } = (await house.rest('room:list', {}, { token: value.session.accessToken })).value;
      return rooms.some(({ id }) => id === room.id);
    };
    expect(await come(1990)).toBe(true);
    expect(await come(new Date().getUTCFullYear() - 15)).toBe(false);
  });

  test('is given no role that the community trusts somebody with', async () => {
    const house = await server();
    const admin = await signUp(house, { role: 'admin' });
    const mai = await signUpYoung(house);
    for (const role of ['steward', 'moderator', 'admin'] as const)
      expect((await admin.rest('member:setRole', { memberId: mai.id, role })).error.code).toBe('not_allowed');
    expect((await mai.must('account:me', {})).role).toBe('member');
  });
});
