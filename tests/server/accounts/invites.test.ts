import { describe, expect, test } from 'vitest';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { newcomer } from '#tests/support/newcomer.ts';
import { firstAdmin, type Person } from '#tests/support/person.ts';
import { startTestServer, type TestServer, useServer } from '#tests/support/server.ts';
import { suspendForADay } from './suspend.ts';

const config = { joinPolicy: 'invite' } as const;
const server = useServer({ config });

let opened: Promise<Person> | undefined;
const admin = async () => (opened ??= firstAdmin(await server()));

/** An adult member who came in by an invite of the admin’s. */
async function member(house: TestServer): Promise<{ token: string; id: string }> {
  const { code } = await (await admin()).must('invite:create', {});
  const { value } = await house.rest('account:signUp', newcomer({ inviteCode: code }));
  if (value.state !== 'signedIn') throw new Error('she waits');
  return { token: value.session.accessToken, id: value.session.me.card.id };
}

describe('where newcomers need an invite', () => {
  test('without one, and with an invented one, she is told to ask for one', async () => {
    const { rest, ctx } = await server();
    await admin();
    const before = await dumpDatabase(ctx);
    for (const inviteCode of [undefined, 'invented', '']) {
      const { status, error } = await rest('account:signUp', newcomer({ inviteCode }));
      expect([status, error.code]).toEqual([403, 'invite_needed']);
    }
    expect(await dumpDatabase(ctx)).toBe(before);
  });

  test('a link lets in as many as it says, also when they come at once', async () => {
    const { rest } = await server();
    const host = await admin();
    const { code, id } = await host.must('invite:create', { uses: 2 });
    expect((await rest('invite:check', { code })).value).toEqual({ isValid: true });
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() => rest('account:signUp', newcomer({ inviteCode: code }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 403, 403, 403]);
    expect((await rest('invite:check', { code })).value).toEqual({ isValid: false });
    expect((await host.must('invite:list', {})).invites.map((invite) => invite.id)).not.toContain(id);
  });

  test('a sign-up that fails gives its use back', async () => {
    const { rest } = await server();
    const { code } = await (await admin()).must('invite:create', {});
    const taken = newcomer({ inviteCode: code, handle: (await admin()).handle });
    expect((await rest('account:signUp', taken)).error.code).toBe('taken');
    expect((await rest('account:signUp', newcomer({ inviteCode: code }))).status).toBe(200);
  });

  test('a link ends on its day', async () => {
    const clock = createHandClock();
    const house = await startTestServer({ clock, config });
    const { code } = await (await firstAdmin(house)).must('invite:create', { days: 1 });
    expect((await house.rest('invite:check', { code })).value.isValid).toBe(true);
    clock.advance({ days: 1 });
    expect((await house.rest('invite:check', { code })).value.isValid).toBe(false);
    expect((await house.rest('account:signUp', newcomer({ inviteCode: code }))).error.code).toBe('invite_needed');
    await house.close();
  });

  test('a link ends when it is revoked, and with its maker’s standing', async () => {
    const { rest, ctx } = await server();
    const host = await admin();
    const isValid = async (code: string) => (await rest('invite:check', { code })).value.isValid;
    const revoked = await host.must('invite:create', {});
    await host.must('invite:revoke', { inviteId: revoked.id });
    expect(await isValid(revoked.code)).toBe(false);

    const maker = await member(await server());
    const hers = (await rest('invite:create', {}, maker)).value;
    expect(await isValid(hers.code)).toBe(true);
    await suspendForADay(ctx, maker.id);
    expect(await isValid(hers.code)).toBe(false);
  });
});

describe('an invite', () => {
  test('is listed for its maker alone, and cannot be read from the database', async () => {
    const house = await server();
    const host = await admin();
    const invite = await host.must('invite:create', { uses: 3 });
    expect((await host.must('invite:list', {})).invites[0]).toEqual(invite);
    const other = await member(house);
    expect((await house.rest('invite:list', {}, other)).value.invites).toEqual([]);
    expect(await dumpDatabase(house.ctx)).not.toContain(invite.code);
  });

  test('of somebody else is as unknown as one that never was', async () => {
    const house = await server();
    const { id } = await (await admin()).must('invite:create', {});
    const other = await member(house);
    const hers = await house.rest('invite:revoke', { inviteId: id }, other);
    const nobodys = await house.rest('invite:revoke', { inviteId: house.ctx.clock.newId() }, other);
    expect([hers.status, hers.error]).toEqual([404, nobodys.error]);
  });

  test('is made neither by allies nor by the young', async () => {
    const house = await server();
    const ally = await member(house);
    await (await admin()).must('member:setRole', { memberId: ally.id, role: 'ally' });
    expect((await house.rest('invite:create', {}, ally)).error.code).toBe('not_allowed');
    const { code } = await (await admin()).must('invite:create', {});
    const bornYear = new Date().getUTCFullYear() - 15;
    const { value } = await house.rest('account:signUp', newcomer({ inviteCode: code, bornYear }));
    const token = value.state === 'signedIn' ? value.session.accessToken : '';
    expect((await house.rest('invite:create', {}, { token })).error.code).toBe('not_allowed');
  });

  test('to a room tells the rooms who came, by whose link', async () => {
    const house = await server();
    const host = await admin();
    const roomId = house.ctx.clock.newId();
    const heard: unknown[] = [];
    house.ctx.bus.on('member:joinedByInvite', (_ctx, news) => void heard.push(news));
    const { code } = await host.must('invite:create', { roomId });
    const { value } = await house.rest('account:signUp', newcomer({ inviteCode: code }));
    const memberId = value.state === 'signedIn' ? value.session.me.card.id : '';
    expect(heard).toEqual([{ memberId, inviterId: host.id, roomId }]);
  });
});
