import { describe, expect, test } from 'vitest';
import { bringOfAge } from '#server/features/accounts/come-of-age.ts';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { clientId, openRoom, PASSWORD, type Person, say, signUp } from '#tests/support/person.ts';
import { startTestServer, type TestServer, useServer } from '#tests/support/server.ts';
import { openYoungRoom, signUpYoung } from './people.ts';

const server = useServer();

async function family(house: TestServer) {
  const [young, guardian] = [await signUpYoung(house, 'Mai Banyan'), await signUp(house, { name: 'Auntie Hoa' })];
  const { code } = await young.must('guardian:createCode', {});
  const link = await guardian.must('guardian:accept', { code });
  return { young, guardian, link, linkId: link.id };
}

const theirs = async (person: Person) => person.must('guardian:list', {});

describe('A guardian’s code', () => {
  test('works once, however it is typed, and makes a link that both see and that shares nothing', async () => {
    const house = await server();
    const [young, guardian, late] = [await signUpYoung(house), await signUp(house), await signUp(house)];
    const line = await young.connect();
    const { code } = await young.must('guardian:createCode', {});
    expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(await dumpDatabase(house.ctx)).not.toContain(code);
    const link = await guardian.must('guardian:accept', { code: ` ${code.toLowerCase().replaceAll('-', ' ')} ` });
    expect(link).toMatchObject({ young: { id: young.id }, shares: [], consents: [], ended: null });
    await line.until(() => line.heard('guardian:changed').length > 0, 'the new link');
    expect(line.heard('guardian:changed')).toEqual([{ linkId: link.id, change: 'linked' }]);
    expect((await theirs(young)).guardians).toEqual([link]);
    expect(await theirs(guardian)).toEqual({ guardians: [], children: [link] });
    expect(await guardian.must('guardian:view', { linkId: link.id })).toEqual({});
    expect((await late.rest('guardian:accept', { code })).error.code).toBe('not_found');
    const again = await young.must('guardian:createCode', {});
    expect((await guardian.rest('guardian:accept', { code: again.code })).error.code).toBe('conflict');
    line.close();
  });

  test('works no longer once there is a newer one, after a week, between whom a block parts, and for the young', async () => {
    const clock = createHandClock();
    const house = await startTestServer({ clock });
    const [young, friend, guardian] = [await signUpYoung(house), await signUpYoung(house), await signUp(house)];
    const [first, second] = [await young.must('guardian:createCode', {}), await young.must('guardian:createCode', {})];
    const accept = async (person: Person, code: string) => (await person.rest('guardian:accept', { code })).error?.code;
    expect(await accept(guardian, first.code)).toBe('not_found');
    expect(await accept(friend, second.code)).toBe('not_allowed');
    await young.must('member:block', { memberId: guardian.id, isBlocked: true });
    expect(await accept(guardian, second.code)).toBe('not_found');
    await young.must('member:block', { memberId: guardian.id, isBlocked: false });
    clock.advance({ days: 7 });
    const { value } = await house.rest('account:signIn', { handle: guardian.handle, password: PASSWORD });
    const late = await house.rest('guardian:accept', { code: second.code }, { token: value.accessToken });
    expect(late.error.code).toBe('not_found');
    await house.close();
  });

  test('is made by a steward with the guardian before her, is audited, and the young member is told', async () => {
    const house = await server();
    const [young, guardian, steward] = [
      await signUpYoung(house),
      await signUp(house),
      await signUp(house, { role: 'steward' }),
    ];
    expect((await steward.rest('guardian:createCode', { memberId: young.id })).error.code).toBe('not_found');
    await openRoom(steward, [young]);
    const { code } = await steward.must('guardian:createCode', { memberId: young.id });
    expect(await house.ctx.db.collection('audit').findOne({ action: 'guardian:codeMade' })).toMatchObject({
      ...{ actor: steward.id, object: `member ${young.id}` },
    });
    const line = await young.connect();
    await guardian.must('guardian:accept', { code });
    await line.until(() => line.heard('guardian:changed').length > 0, 'the link');
    const [link] = (await theirs(young)).guardians;
    expect(link?.guardian.id).toBe(guardian.id);
    // It was not her wish: she ends it, and it is over.
    await young.must('guardian:end', { linkId: link?.id ?? '' });
    expect((await theirs(guardian)).children[0]?.ended?.by).toBe('young');
    line.close();
  });
});

describe('Consent', () => {
  test('is a ledger that grows and is never rewritten, for both to read', async () => {
    const house = await server();
    const { young, guardian, linkId } = await family(house);
    const line = await young.connect();
    const say = (scope: 'membership' | 'events', answer: 'given' | 'refused' | 'withdrawn') =>
      guardian.rest('guardian:consent', { linkId, scope, answer });
    expect((await say('events', 'withdrawn')).error.code).toBe('conflict');
    for (const [scope, answer] of [
      ['membership', 'given'],
      ['membership', 'given'],
      ['events', 'refused'],
      ['events', 'given'],
      ['events', 'withdrawn'],
    ] as const)
      expect((await say(scope, answer)).status).toBe(200);
    const ledger = [
      { scope: 'membership', answer: 'given' },
      { scope: 'events', answer: 'refused' },
      { scope: 'events', answer: 'given' },
      { scope: 'events', answer: 'withdrawn' },
    ];
    const [seenByHer] = (await theirs(young)).guardians;
    const [seenByGuardian] = (await theirs(guardian)).children;
    expect(seenByHer?.consents).toMatchObject(ledger);
    expect(seenByGuardian).toEqual(seenByHer);
    expect(line.heard('guardian:changed').map(({ change }) => change)).toEqual(Array(4).fill('consent'));
    expect((await young.rest('guardian:consent', { linkId, scope: 'events', answer: 'given' })).error.code).toBe(
      'not_allowed',
    );
    await guardian.must('guardian:end', { linkId });
    expect((await say('membership', 'withdrawn')).error.code).toBe('not_found');
    expect((await theirs(young)).guardians[0]?.consents).toMatchObject(ledger);
    line.close();
  });

  test('that is given twice in the same moment stands once', async () => {
    const { guardian, linkId, young } = await family(await server());
    const consent = { linkId, scope: 'mentoring', answer: 'given' } as const;
    const answers = await Promise.all([1, 2, 3, 4].map(() => guardian.rest('guardian:consent', consent)));
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect((await theirs(young)).guardians[0]?.consents).toHaveLength(1);
  });
});

describe('What a guardian sees', () => {
  test('is what the young member shows, from the moment she says so to the moment she does not', async () => {
    const house = await server();
    const { young, guardian, linkId } = await family(house);
    const { room } = await openYoungRoom(house, [young], { name: 'Young roots' });
    const hidden = await openYoungRoom(house, [young], { name: 'After the shelter', entry: 'strict' });
    await young.must('member:updateProfile', {
      names: [{ fullName: 'Mai Banyan' }],
      about: { text: 'I sing', audience: 'members' },
      pronouns: { text: 'they', audience: 'roommates' },
    });
    const view = () => guardian.must('guardian:view', { linkId });
    expect(await view()).toEqual({});
    await young.must('guardian:share', { linkId, shares: ['rooms', 'profile'] });
    const shown = await view();
    expect(shown.rooms).toEqual([room.name]);
    expect(shown.profile?.about?.text).toBe('I sing');
    expect(JSON.stringify(shown)).not.toMatch(/they|shelter/);
    expect(JSON.stringify(shown)).not.toContain(hidden.room.id);
    expect(await young.must('guardian:view', { linkId })).toEqual(shown);
    await young.must('guardian:share', { linkId, shares: [] });
    expect(await view()).toEqual({});
    await young.must('guardian:share', { linkId, shares: ['rooms'] });
    await young.must('member:block', { memberId: guardian.id, isBlocked: true });
    expect(await view()).toEqual({});
    await young.must('member:block', { memberId: guardian.id, isBlocked: false });
    await young.must('guardian:end', { linkId });
    expect(await view()).toEqual({});
  });

  test('is never a message, a conversation, a report, a card of help or where she is, whatever is shared', async () => {
    const house = await server();
    const { young, guardian, linkId } = await family(house);
    const friend = await signUpYoung(house);
    const { keeper, room } = await openYoungRoom(house, [young, friend], { name: 'Young roots' });
    await young.must('guardian:share', { linkId, shares: ['rooms', 'profile'] });
    const [guardianLine, keeperLine] = [await guardian.connect(), await keeper.connect()];
    const youngLine = await young.connect();
    const { id: messageId } = await say(friend, room.id, 'canary of the room');
    await say(young, room.id, 'canary: I want to kill myself');
    await youngLine.until(() => youngLine.heard('support:offered').length > 0, 'the card of help');
    const report = { clientId: clientId(), subject: { kind: 'message', roomId: room.id, messageId } as const };
    await young.must('report:create', { ...report, reason: 'something', note: 'canary report' });
    await friend.must('settings:update', { conversationsWith: 'roommates' });
    const talk = await young.must('conversation:start', {
      clientId: clientId(),
      memberIds: [friend.id],
      note: 'canary note',
    });
    await friend.must('room:join', { roomId: talk.id });
    await say(young, talk.id, 'canary of the conversation');
    const answers = [
      await guardian.must('guardian:view', { linkId }),
      await theirs(guardian),
      await guardian.must('room:list', {}),
      await guardian.rest('member:view', { memberId: young.id }),
      await guardian.rest('message:list', { roomId: room.id }),
      await guardian.rest('message:list', { roomId: talk.id }),
      await guardian.must('report:mine', {}),
      await guardian.must('member:search', { query: 'mai' }),
      await guardian.rest('conversation:start', { clientId: clientId(), memberIds: [young.id], note: '' }),
      guardianLine.frames,
    ];
    const everything = JSON.stringify(answers);
    expect(everything).not.toMatch(/canary|support/);
    expect(everything).not.toContain(talk.id);
    expect(everything).not.toContain(friend.id);
    for (const line of [guardianLine, keeperLine, youngLine]) line.close();
  });
});

test('When she turns 18, nobody is her guardian any more, both are told, and the ledger stays', async () => {
  const clock = createHandClock('2026-11-20T10:00:00Z');
  const house = await startTestServer({ clock });
  const young = await signUp(house, { bornYear: 2009 });
  const guardian = await signUp(house);
  const { code } = await young.must('guardian:createCode', {});
  const { id: linkId } = await guardian.must('guardian:accept', { code });
  await guardian.must('guardian:consent', { linkId, scope: 'membership', answer: 'given' });
  await young.must('guardian:share', { linkId, shares: ['rooms'] });
  const line = await guardian.connect();
  clock.set('2027-01-01T00:00:00Z');
  await bringOfAge(house.ctx);
  await line.until(() => line.heard('guardian:changed').some(({ change }) => change === 'ended'), 'the end');
  expect(await house.ctx.db.collection('guardianLinks').findOne({})).toMatchObject({
    ended: { by: 'grown' },
    shares: [],
  });
  expect(await house.ctx.db.collection('guardianConsents').countDocuments()).toBe(1);
  line.close();
  await house.close();
});
