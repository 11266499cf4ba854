import { describe, expect, test } from 'vitest';
import { firstAdmin, signUp } from '#tests/support/person.ts';
import { startTestServer, useServer } from '#tests/support/server.ts';

const server = useServer();

describe('a role', () => {
  test('holds at once, on every open connection, and is in the audit', async () => {
    const house = await server();
    const admin = await signUp(house, { role: 'admin' });
    const person = await signUp(house);
    const line = await person.connect();
    expect((await person.rest('member:list', {})).error.code).toBe('not_allowed');
    const view = await admin.must('member:setRole', { memberId: person.id, role: 'moderator' });
    expect(view).toMatchObject({ id: person.id, role: 'moderator' });
    expect((await person.rest('member:list', {})).status).toBe(200);
    await line.until(() => !line.socket.connected, 'the cut');
    expect(line.heard('session:ended')).toEqual([{ reason: 'resync' }]);
    const again = await person.connect();
    expect((await again.must('account:me', {})).role).toBe('moderator');
    again.close();
    const entry = await house.ctx.db.collection('audit').findOne({ object: `member ${person.id}` });
    expect(entry).toMatchObject({ actor: admin.id, action: 'member:roleChanged', reason: 'member → moderator' });
  });

  test('taken away is gone at once', async () => {
    const house = await server();
    const admin = await signUp(house, { role: 'admin' });
    const moderator = await signUp(house, { role: 'moderator' });
    expect((await moderator.rest('member:list', {})).status).toBe(200);
    await admin.must('member:setRole', { memberId: moderator.id, role: 'member' });
    expect((await moderator.rest('member:list', {})).error.code).toBe('not_allowed');
  });

  test('is given by admins alone, and says nothing of who exists', async () => {
    const house = await server();
    for (const role of ['member', 'ally', 'steward', 'moderator'] as const) {
      const person = await signUp(house, { role });
      const own = await person.rest('member:setRole', { memberId: person.id, role: 'admin' });
      const absent = await person.rest('member:setRole', { memberId: house.ctx.clock.newId(), role: 'admin' });
      expect([own.status, own.error]).toEqual([403, absent.error]);
    }
    const admin = await signUp(house, { role: 'admin' });
    const absent = await admin.rest('member:setRole', { memberId: house.ctx.clock.newId(), role: 'member' });
    expect(absent.error.code).toBe('not_found');
  });
});

describe('the last admin', () => {
  test('stays', async () => {
    const house = await startTestServer();
    const admin = await firstAdmin(house);
    const refused = await admin.rest('member:setRole', { memberId: admin.id, role: 'member' });
    expect([refused.status, refused.error.code]).toEqual([409, 'conflict']);
    expect(await admin.must('member:setRole', { memberId: admin.id, role: 'admin' })).toMatchObject({ role: 'admin' });
    await house.close();
  });

  test('stays also when two take each other’s role at the same time', async () => {
    const house = await startTestServer();
    const first = await firstAdmin(house);
    const second = await signUp(house, { role: 'admin' });
    // Once in a while they meet within the same moment, so they try more than once.
    for (let round = 0; round < 12; round++) {
      const answers = await Promise.all([
        first.rest('member:setRole', { memberId: second.id, role: 'member' }),
        second.rest('member:setRole', { memberId: first.id, role: 'member' }),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(await house.ctx.db.collection('accounts').countDocuments({ role: 'admin' })).toBe(1);
      const [winner, loser] = answers[0]?.status === 200 ? [first, second] : [second, first];
      await winner.must('member:setRole', { memberId: loser.id, role: 'admin' });
    }
    await house.close();
  });
});
