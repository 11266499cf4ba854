import { describe, expect, test } from 'vitest';
import { findLeads } from '#server/features/members/leads/find-leads.ts';
import { signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

describe('a safeguarding lead', () => {
  test('is one at once, on every open connection, and is in the audit', async () => {
    const house = await server();
    const [admin, person] = [await signUp(house, { role: 'admin' }), await signUp(house)];
    const line = await person.connect();
    await admin.must('member:setLead', { memberId: person.id, isLead: true });
    expect(await person.must('account:me', {})).toMatchObject({ isLead: true, role: 'member' });
    await line.until(() => !line.socket.connected, 'the cut');
    expect(line.heard('session:ended')).toEqual([{ reason: 'resync' }]);
    const again = await person.connect();
    expect((await again.must('account:me', {})).isLead).toBe(true);
    again.close();
    expect(await findLeads(house.ctx)).toEqual([person.id]);
    const stranger = await signUp(house);
    expect((await stranger.must('member:leads', {})).leads).toMatchObject([{ id: person.id }]);
    const entry = await house.ctx.db.collection('audit').findOne({ object: `member ${person.id}` });
    expect(entry).toMatchObject({ actor: admin.id, action: 'member:leadGiven' });

    await admin.must('member:setLead', { memberId: person.id, isLead: false });
    expect((await person.must('account:me', {})).isLead).toBe(false);
    expect(await findLeads(house.ctx)).toEqual([]);
  });

  test('is made by an admin, of an adult', async () => {
    const house = await server();
    const admin = await signUp(house, { role: 'admin' });
    const young = await signUp(house, { bornYear: new Date().getUTCFullYear() - 15 });
    const ofYoung = await admin.rest('member:setLead', { memberId: young.id, isLead: true });
    expect(ofYoung.error.code).toBe('not_allowed');
    const absent = await admin.rest('member:setLead', { memberId: house.ctx.clock.newId(), isLead: true });
    expect(absent.error.code).toBe('not_found');
    const moderator = await signUp(house, { role: 'moderator' });
    const herself = await moderator.rest('member:setLead', { memberId: moderator.id, isLead: true });
    expect(herself.error.code).toBe('not_allowed');
    expect((await moderator.must('account:me', {})).isLead).toBe(false);
  });
});
