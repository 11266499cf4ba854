import { beforeAll, describe, expect, test } from 'vitest';
import { clientId, type Line, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();
let host: Person;
let blocker: Person;
let blocked: Person;
let roomId: string;
const lines: Record<'host' | 'blocker' | 'blocked', Line> = {} as never;
let counts: { memberCount: number; unreadForMe: number };

/** Both ways, one after the other. */
const bothWays = (): Array<[Person, Person]> => [
  [blocker, blocked],
  [blocked, blocker],
];
const unknown = async () => (await server()).ctx.clock.newId();
const viewed = async (person: Person) => {
  const { memberCount, unreadForMe } = await person.must('room:view', { roomId });
  return { memberCount, unreadForMe };
};

beforeAll(async () => {
  const house = await server();
  host = await signUp(house);
  blocker = await signUp(house, { name: 'Mai Blocker' });
  blocked = await signUp(house, { name: 'Ben Blocked' });
  roomId = (await openRoom(host, [blocker, blocked])).id;
  await say(blocker, roomId, `@${blocked.handle} before`);
  counts = await viewed(blocked);
  for (const [who, person] of Object.entries({ host, blocker, blocked }))
    lines[who as keyof typeof lines] = await person.connect();
  await blocker.must('member:block', { memberId: blocked.id, isBlocked: true });
  return () => {
    for (const line of Object.values(lines)) line.close();
  };
});

describe('a block, for both of them,', () => {
  test('makes a profile the same as that of nobody', async () => {
    for (const [one, other] of bothWays()) {
      const hidden = await one.rest('member:view', { memberId: other.id });
      const absent = await one.rest('member:view', { memberId: await unknown() });
      expect([hidden.status, hidden.error]).toEqual([404, absent.error]);
    }
    expect((await host.must('member:view', { memberId: blocked.id })).id).toBe(blocked.id);
  });

  test('takes each out of the other’s search, autocomplete, member list and invitations', async () => {
    const elsewhere = await openRoom(blocked, [], { entry: 'strict' });
    for (const [one, other] of bothWays()) {
      for (const where of [{}, { roomId }]) {
        const { members } = await one.must('member:search', { query: other.handle, ...where });
        expect(members).toEqual([]);
      }
      const { members } = await one.must('room:members', { roomId });
      expect(members.map(({ card }) => card.id).sort()).toEqual([host.id, one.id].sort());
    }
    const refused = await blocked.rest('room:invite', { roomId: elsewhere.id, handle: blocker.handle });
    const absent = await blocked.rest('room:invite', { roomId: elsewhere.id, handle: 'nobody-has-this-one' });
    expect([refused.status, refused.error]).toEqual([404, absent.error]);
    expect((await blocker.must('room:list', {})).rooms.map(({ id }) => id)).not.toContain(elsewhere.id);
  });

  test('hinders no steward in her room', async () => {
    const house = await server();
    const [steward, other] = [await signUp(house), await signUp(house)];
    const hers = await openRoom(steward, [other]);
    await other.must('member:block', { memberId: steward.id, isBlocked: true });
    const { members } = await steward.must('room:members', { roomId: hers.id });
    expect(members.map(({ card }) => card.id)).toContain(other.id);
    await steward.must('room:removeMember', { roomId: hers.id, memberId: other.id, reason: 'agreed on' });
  });

  test('leaves a mention plain text, which counts for nobody', async () => {
    for (const [one, other] of bothWays()) {
      const before = (await viewed(other)).unreadForMe;
      const sent = await say(one, roomId, `hello @${other.handle}, **really**`);
      expect(sent.mentions).toBeUndefined();
      expect(JSON.stringify(sent.tree)).not.toContain(other.id);
      expect((await viewed(other)).unreadForMe).toBe(before);
    }
    const known = await say(host, roomId, `hello @${blocked.handle}`);
    expect(known.mentions).toEqual([blocked.id]);
  });

  test('leaves a mention plain text in an edit', async () => {
    const sent = await say(blocked, roomId, 'hello');
    const edited = await blocked.must('message:edit', {
      ...{ roomId, messageId: sent.id, text: `hello @${blocker.handle} again` },
    });
    expect(edited).toMatchObject({ state: 'sent', message: { text: `hello @${blocker.handle} again` } });
    expect(edited.state === 'sent' && edited.message.mentions).toBeUndefined();
  });

  test('lets an answer stand for everybody, and notifies nobody of it', async () => {
    const said = await say(blocker, roomId, 'answer me');
    const before = (await viewed(blocker)).unreadForMe;
    const input = { roomId, clientId: clientId(), text: 'here', replyTo: said.id };
    expect(await blocked.must('message:send', input)).toMatchObject({ state: 'sent' });
    expect((await viewed(blocker)).unreadForMe).toBe(before);
  });

  test('makes a message nothing to react to, save for taking back what was said before', async () => {
    for (const [one, other] of bothWays()) {
      const said = await say(one, roomId, 'words');
      const input = { roomId, messageId: said.id, word: '🌱', isOn: true };
      const refused = await other.rest('message:react', input);
      const absent = await other.rest('message:react', { ...input, messageId: await unknown() });
      expect([refused.status, refused.error]).toEqual([404, absent.error]);
      expect((await other.rest('message:react', { ...input, isOn: false })).status).toBe(200);
      expect((await host.rest('message:react', input)).status).toBe(200);
    }
  });

  test('keeps typing from the other, not from the room', async () => {
    for (const who of ['blocker', 'blocked'] as const) {
      await lines[who].must('room:typing', { roomId });
      await lines.host.until(() => lines.host.heard('typing:started').length > 0, 'the typing');
      lines.host.frames.length = 0;
    }
    await lines.blocker.must('settings:view', {});
    await lines.blocked.must('settings:view', {});
    expect([lines.blocker.heard('typing:started'), lines.blocked.heard('typing:started')]).toEqual([[], []]);
  });

  test('leaves the log of the room one and the same for everyone', async () => {
    await say(blocker, roomId, 'the last word');
    for (const line of Object.values(lines))
      await line.until(() => JSON.stringify(line.log(roomId)).includes('the last word'), 'the last word');
    const [one, other] = [lines.blocker, lines.blocked].map((line) => line.log(roomId).map(({ seq }) => seq));
    expect(one).toEqual(other);
    expect((await viewed(blocked)).memberCount).toBe(counts.memberCount);
  });

  test('keeps changes of a card from the other', async () => {
    await blocker.must('member:updateProfile', { names: [{ fullName: 'Mai Anew' }] });
    await lines.host.until(() => lines.host.heard('member:changed').length > 0, 'the new card');
    await lines.blocked.must('settings:view', {});
    expect(lines.blocked.heard('member:changed')).toEqual([]);
  });

  test('hinders no report', async () => {
    for (const [one, other] of bothWays()) {
      const subject = { kind: 'member' as const, memberId: other.id };
      const input = { subject, clientId: clientId(), reason: 'harassment' as const };
      const report = await one.rest('report:create', input);
      expect([report.status, report.error]).toEqual([200, undefined]);
    }
  });
});

describe('of a block', () => {
  test('no frame ever told the blocked one', () => {
    const usual = new Set(['session:ready', 'room:events', 'room:mine']);
    expect(lines.blocked.frames.filter(({ name }) => !usual.has(name))).toEqual([]);
  });

  test('her own other devices hear, and her list shows it to her alone', async () => {
    expect((await blocker.must('member:lists', {})).blocked).toMatchObject([{ id: blocked.id }]);
    expect(await blocked.must('member:lists', {})).toEqual({ blocked: [], muted: [] });
    const house = await server();
    const script = await blocker.must('device:createToken', { label: 'another device' });
    await house.rest('member:mute', { memberId: host.id, isMuted: true }, { token: script.token });
    const lists = await lines.blocker.until(() => lines.blocker.heard('lists:changed')[0], 'the lists');
    expect(lists).toMatchObject({ blocked: [{ id: blocked.id }], muted: [{ id: host.id }] });
    expect([lines.host.heard('lists:changed'), lines.blocked.heard('lists:changed')]).toEqual([[], []]);
  });

  test('an id that nobody has is taken like any other, so that blocking tells nothing of who is there', async () => {
    const absent = await blocked.rest('member:block', { memberId: await unknown(), isBlocked: true });
    const hidden = await blocked.rest('member:block', { memberId: blocker.id, isBlocked: true });
    expect([absent.status, absent.value]).toEqual([hidden.status, hidden.value]);
    expect((await blocked.rest('member:block', { memberId: blocked.id, isBlocked: true })).error.code).toBe(
      'not_found',
    );
  });

  test('nothing is left once both have taken it back', async () => {
    await blocker.must('member:block', { memberId: blocked.id, isBlocked: false });
    expect((await blocked.rest('member:view', { memberId: blocker.id })).status).toBe(404);
    await blocked.must('member:block', { memberId: blocker.id, isBlocked: false });
    for (const [one, other] of bothWays())
      expect((await one.must('member:view', { memberId: other.id })).id).toBe(other.id);
  });
});
