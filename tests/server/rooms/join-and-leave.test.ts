import { describe, expect, it } from 'vitest';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

describe('Joining', () => {
  it('lets a member into an open room, tells the others, and begins with nothing unread', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an);
    await say(an, room.id, 'before you came');
    const line = await an.connect();
    const joined = await emma.must('room:join', { roomId: room.id });
    expect(joined).toMatchObject({ memberCount: 2, membership: { state: 'joined', readNumber: 1 }, lastNumber: 1 });
    const [event] = await line.until(() => line.log(room.id).length > 0 && line.log(room.id), 'the arrival');
    expect(event).toMatchObject({ type: 'membership:changed', memberId: emma.id, isIn: true, memberCount: 2 });
    line.close();
  });

  it('asks the stewards where a room needs their yes, and reads nothing until then', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [], { entry: 'approval' });
    expect(await emma.must('room:join', { roomId: room.id, note: 'My aunt is here' })).toMatchObject({
      membership: { state: 'requested' },
    });
    expect((await emma.rest('message:list', { roomId: room.id })).status).toBe(404);
    const { requests } = await an.must('room:requests', { roomId: room.id });
    expect(requests).toMatchObject([{ card: { id: emma.id }, note: 'My aunt is here' }]);
    const line = await emma.connect();
    await an.must('room:decideRequest', { roomId: room.id, memberId: emma.id, admit: true });
    await say(an, room.id, 'welcome');
    await line.until(() => line.log(room.id).some(({ type }) => type === 'message:sent'), 'the welcome');
    line.close();
  });

  it('counts whoever joins twice at the same time once', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an);
    await Promise.all([1, 2, 3, 4].map(() => emma.must('room:join', { roomId: room.id })));
    expect((await an.must('room:view', { roomId: room.id })).memberCount).toBe(2);
  });

  it('makes one room of a room that is opened twice with the same client id', async () => {
    const an = await signUp(await server());
    const input = { clientId: clientId(), name: 'Once' };
    const [first, second] = [await an.must('room:create', input), await an.must('room:create', input)];
    expect(second.id).toBe(first.id);
    expect(second.memberCount).toBe(1);
    expect((await an.rest('room:create', { ...input, name: 'Other words' })).error.code).toBe('conflict');
  });
});

describe('Leaving and removal', () => {
  it('takes effect on all open sockets before it is acknowledged', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const lines = await Promise.all([emma.connect(), emma.connect(), emma.connect()]);
    await say(an, room.id, 'you hear this');
    for (const line of lines)
      await line.until(() => JSON.stringify(line.log(room.id)).includes('you hear this'), 'what was said before');
    await an.must('room:removeMember', { roomId: room.id, memberId: emma.id, reason: 'agreed with her' });
    await say(an, room.id, 'she must not hear this');
    const fresh = await emma.connect();
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const line of [...lines, fresh]) {
      expect(JSON.stringify(line.frames)).not.toContain('she must not hear this');
      line.close();
    }
    expect((await emma.rest('room:catchUp', { roomId: room.id, after: 0 })).status).toBe(404);
  });

  it('keeps the last steward while others are in the room', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    expect((await an.rest('room:leave', { roomId: room.id })).error.code).toBe('conflict');
    expect((await an.rest('room:setSteward', { roomId: room.id, memberId: an.id, isSteward: false })).error.code).toBe(
      'conflict',
    );
    await an.must('room:setSteward', { roomId: room.id, memberId: emma.id, isSteward: true });
    await an.must('room:leave', { roomId: room.id });
    expect((await emma.must('room:view', { roomId: room.id })).memberCount).toBe(1);
  });

  it('is not for members who are no stewards', async () => {
    const banyan = await server();
    const [an, emma, may] = [await signUp(banyan), await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma, may]);
    const refused = await emma.rest('room:removeMember', {
      roomId: room.id,
      memberId: may.id,
      reason: 'I do not like her',
    });
    expect(refused.error.code).toBe('not_allowed');
    expect((await may.must('room:view', { roomId: room.id })).membership.state).toBe('joined');
  });
});

describe('A room’s settings', () => {
  it('reach everyone in it, in the order of its log, and lock it for all but its stewards', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const line = await emma.connect();
    await an.must('room:update', { roomId: room.id, name: '母語教室', isLocked: true });
    const changed = await line.until(() => line.log(room.id).find(({ type }) => type === 'room:changed'), 'the change');
    expect(changed).toMatchObject({ room: { name: '母語教室', isLocked: true } });
    expect(
      (await emma.rest('message:send', { roomId: room.id, clientId: clientId(), text: 'hello?' })).error.code,
    ).toBe('room_locked');
    await say(an, room.id, 'a steward may');
    await an.must('room:update', { roomId: room.id, isLocked: false, isArchived: true });
    expect((await an.rest('message:send', { roomId: room.id, clientId: clientId(), text: 'late' })).error.code).toBe(
      'room_archived',
    );
    line.close();
  });

  it('slow it down for members, with the time to wait', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    await an.must('room:update', { roomId: room.id, slowModeSeconds: 60 });
    await say(emma, room.id, 'first');
    const second = await emma.rest('message:send', { roomId: room.id, clientId: clientId(), text: 'second' });
    expect(second.status).toBe(429);
    expect(second.error.retryAfterMs).toBeGreaterThan(50_000);
    await say(an, room.id, 'stewards are not slowed');
    await say(an, room.id, 'not at all');
  });
});
