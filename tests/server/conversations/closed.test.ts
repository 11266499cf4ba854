import { beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '#shared/contract/messages.ts';
import type { OperationName, Request } from '#shared/contract/operations.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { clientId, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { asking, openConversation, signUpOpen } from './ask.ts';

const server = useServer();
let an: Person;
let emma: Person;
let room: Room;
let message: Message;
const staff: Person[] = [];

beforeAll(async () => {
  const house = await server();
  [an, emma] = [await signUp(house), await signUpOpen(house)];
  room = await openConversation(an, [emma]);
  message = await say(an, room.id, 'between the two of us');
  for (const role of ['admin', 'moderator', 'steward', 'member'] as const) staff.push(await signUp(house, { role }));
});

/** Every operation that takes a room, with what makes it otherwise right. */
const operations = (): { [Name in OperationName]?: (roomId: string) => Request<Name> } => ({
  'room:view': (roomId) => ({ roomId }),
  'room:join': (roomId) => ({ roomId }),
  'room:leave': (roomId) => ({ roomId }),
  'room:members': (roomId) => ({ roomId }),
  'room:requests': (roomId) => ({ roomId }),
  'room:update': (roomId) => ({ roomId, name: 'Ours now' }),
  'room:invite': (roomId) => ({ roomId, handle: an.handle }),
  'room:removeMember': (roomId) => ({ roomId, memberId: emma.id, reason: 'a reason' }),
  'room:setSteward': (roomId) => ({ roomId, memberId: emma.id, isSteward: true }),
  'room:decideRequest': (roomId) => ({ roomId, memberId: emma.id, admit: true }),
  'room:markRead': (roomId) => ({ roomId, number: 1 }),
  'room:catchUp': (roomId) => ({ roomId, after: 0 }),
  'message:list': (roomId) => ({ roomId }),
  'message:held': (roomId) => ({ roomId }),
  'message:send': (roomId) => ({ roomId, clientId: clientId(), text: 'hello' }),
  'message:edit': (roomId) => ({ roomId, messageId: message.id, text: 'hello' }),
  'message:delete': (roomId) => ({ roomId, messageId: message.id }),
  'message:react': (roomId) => ({ roomId, messageId: message.id, word: '👍', isOn: true }),
  'message:history': (roomId) => ({ roomId, messageId: message.id }),
  'thread:list': (roomId) => ({ roomId }),
  'thread:start': (roomId) => ({ roomId, clientId: clientId(), title: 'A title', text: 'A text' }),
  'member:search': (roomId) => ({ query: '', roomId }),
});

describe('a private conversation', () => {
  test('is for nobody outside it, whatever her role, there at all', async () => {
    const absent = (await server()).ctx.clock.newId();
    for (const person of staff) {
      for (const [name, toInput] of Object.entries(operations())) {
        const ask = toInput as (roomId: string) => never;
        const hidden = await person.rest(name as OperationName, ask(room.id));
        const missing = await person.rest(name as OperationName, ask(absent));
        expect([name, hidden.status, hidden.error]).toEqual([name, 404, missing.error]);
      }
      expect((await person.must('room:list', {})).rooms.map(({ id }) => id)).not.toContain(room.id);
    }
  });

  test('reaches no socket of anybody else', async () => {
    const lines = await Promise.all(staff.map((person) => person.connect()));
    const hers = await emma.connect();
    await say(an, room.id, 'nobody else hears this');
    await hers.until(() => JSON.stringify(hers.log(room.id)).includes('nobody else'), 'the words');
    for (const line of lines) {
      await line.must('settings:view', {});
      expect(line.frames.map(({ name }) => name)).toEqual(['session:ready']);
    }
    for (const line of [...lines, hers]) line.close();
  });

  test('has nobody who looks after it, and takes in nobody later', async () => {
    const moderator = await signUpOpen(await server(), { role: 'moderator' });
    const group = await openConversation(an, [emma, moderator]);
    const newcomer = await signUpOpen(await server());
    const roomId = group.id;
    for (const person of [an, emma, moderator]) {
      const refusals = [
        await person.rest('room:update', { roomId, name: 'Ours' }),
        await person.rest('room:invite', { roomId, handle: newcomer.handle }),
        await person.rest('room:removeMember', { roomId, memberId: emma.id, reason: 'a reason' }),
        await person.rest('room:setSteward', { roomId, memberId: person.id, isSteward: true }),
        await person.rest('room:requests', { roomId }),
        await person.rest('thread:start', { roomId, clientId: clientId(), title: 'A title', text: 'A text' }),
      ];
      expect(refusals.map(({ error }) => error?.code)).toEqual(refusals.map(() => 'not_allowed'));
    }
    expect((await newcomer.rest('room:join', { roomId })).status).toBe(404);
    const { members } = await emma.must('room:members', { roomId });
    expect(members.map(({ isSteward }) => isSteward)).toEqual([false, false, false]);
  });

  test('opens nothing of a profile that is for roommates', async () => {
    const house = await server();
    const [one, other] = [await signUp(house), await signUpOpen(house)];
    await other.must('member:updateProfile', {
      names: [{ fullName: 'Other' }],
      about: { text: 'for my rooms', audience: 'roommates' },
    });
    const { id: roomId } = await openConversation(one, [other]);
    expect((await one.must('member:view', { memberId: other.id })).profile.about).toBeUndefined();
    expect((await one.must('member:search', { query: other.handle })).members).toEqual([]);
    expect((await one.must('member:search', { query: other.handle, roomId })).members).toHaveLength(1);
    await openRoom(one, [other]);
    expect((await one.must('member:view', { memberId: other.id })).profile.about?.text).toBe('for my rooms');
  });
});

describe('a block', () => {
  test('ends what the two have alone, as if she had left', async () => {
    const house = await server();
    const [mai, ben] = [await signUpOpen(house), await signUpOpen(house)];
    const { id: roomId } = await openConversation(ben, [mai]);
    await say(ben, roomId, 'you cannot leave me');
    const line = await ben.connect();
    await mai.must('member:block', { memberId: ben.id, isBlocked: true });
    const late = await ben.rest('message:send', { roomId, clientId: clientId(), text: 'wait' });
    expect([late.status, late.error.message]).toEqual([403, 'Everyone else has left this conversation.']);
    expect((await mai.rest('room:view', { roomId })).status).toBe(404);
    expect((await ben.must('message:list', { roomId })).messages).toHaveLength(1);
    for (const [one, other] of [
      [mai, ben],
      [ben, mai],
    ] as const)
      expect((await one.rest('conversation:start', asking([other]))).error.code).toBe('not_found');

    // What he hears is, to the letter, what he would hear had she left.
    const [kim, sam] = [await signUpOpen(house), await signUpOpen(house)];
    const { id: otherId } = await openConversation(sam, [kim]);
    await say(sam, otherId, 'see you');
    const otherLine = await sam.connect();
    await kim.must('room:leave', { roomId: otherId });
    for (const [heard, id] of [
      [line, roomId],
      [otherLine, otherId],
    ] as const)
      await heard.until(() => heard.log(id).length > 0 && heard.heard('room:mine').length > 0, 'her leaving');
    const names = (of: typeof line) => of.frames.map(({ name }) => name).sort();
    expect(names(line)).toEqual(names(otherLine));
    expect(line.log(roomId)).toMatchObject([{ type: 'membership:changed', memberId: mai.id, isIn: false }]);
    for (const one of [line, otherLine]) one.close();
  });

  test('takes back what waits between them, and looks like no answer', async () => {
    const house = await server();
    const [mai, ben] = [await signUpOpen(house), await signUpOpen(house)];
    const asked = await ben.must('conversation:start', asking([mai], 'please'));
    await mai.must('member:block', { memberId: ben.id, isBlocked: true });
    expect((await mai.rest('room:view', { roomId: asked.id })).status).toBe(404);
    expect(await ben.must('room:view', { roomId: asked.id })).toEqual(asked);
    expect(await ben.must('conversation:start', asking([mai], 'please?'))).toEqual(asked);
    expect((await mai.must('room:list', {})).rooms.map(({ id }) => id)).not.toContain(asked.id);
  });

  test('holds against a request that is made in the same moment', async () => {
    const house = await server();
    for (let round = 0; round < 8; round++) {
      const [mai, ben] = [await signUpOpen(house), await signUpOpen(house)];
      await Promise.all([
        mai.must('member:block', { memberId: ben.id, isBlocked: true }),
        ben.rest('conversation:start', asking([mai])),
      ]);
      expect((await mai.must('room:list', {})).rooms.filter(({ kind }) => kind === 'conversation')).toEqual([]);
    }
  });

  test('leaves a group as it is, with everybody who reads along in sight', async () => {
    const house = await server();
    const [mai, ben, kim] = [await signUpOpen(house), await signUpOpen(house), await signUpOpen(house)];
    const { id: roomId } = await openConversation(kim, [mai, ben]);
    await mai.must('member:block', { memberId: ben.id, isBlocked: true });
    await say(ben, roomId, `@${kim.handle}`);
    for (const person of [mai, ben]) {
      const { people } = await person.must('room:view', { roomId });
      expect(people).toHaveLength(2);
    }
  });
});
