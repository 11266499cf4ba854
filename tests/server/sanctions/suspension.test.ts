import { afterEach, expect, it } from 'vitest';
import { endSanctionsOfCase } from '#server/features/sanctions/end-sanction.ts';
import { endStrikesOfCase, findStrikesInForce, giveStrike } from '#server/features/sanctions/give-strike.ts';
import { silenceMember } from '#server/features/sanctions/silence-member.ts';
import { suspendMember } from '#server/features/sanctions/suspend-member.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { clientId, openRoom, PASSWORD, type Person, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const clock = createHandClock();
const server = useServer({ clock });
const start = clock.now().toISOString();

// The admin’s token of ten minutes serves every test.
afterEach(() => clock.set(start));

async function meet() {
  const banyan = await server();
  const [member, moderator] = [await signUp(banyan), await signUp(banyan, { role: 'moderator' })];
  const suspend = (caseId: string, days: number, sanctionId = clock.newId()) =>
    suspendMember(banyan.ctx, {
      ...{ sanctionId, caseId, memberId: member.id, byMemberId: moderator.id, reason: 'noHarassment' },
      from: clock.now(),
      until: new Date(clock.now().getTime() + days * 24 * 60 * 60 * 1000),
    });
  const signIn = () =>
    banyan.rest('account:signIn', { handle: member.handle, password: PASSWORD, deviceLabel: 'a phone' });
  const refresh = (person: Person) => banyan.rest('account:refresh', {}, { cookie: person.cookie });
  return { banyan, member, moderator, suspend, signIn, refresh };
}

it('a suspension cuts all three open sockets before it returns, and nothing brings her back before its end', async () => {
  const { banyan, member, suspend, signIn, refresh } = await meet();
  const lines = [await member.connect(), await member.connect(), await member.connect()];
  await suspend(clock.newId(), 2);
  for (const line of lines) {
    await line.until(() => line.heard('session:ended')[0], 'the end of the session');
    expect(line.heard('session:ended')[0]?.reason).toBe('suspended');
    await line.until(() => !line.socket.connected, 'the cut');
  }
  expect((await refresh(member)).error.code).toBe('suspended');
  expect((await signIn()).error.code).toBe('suspended');
  await expect(member.connect()).rejects.toMatchObject({ body: { code: 'suspended' } });
  clock.advance({ days: 1 });
  expect((await signIn()).error.code).toBe('suspended');
  expect((await banyan.rest('account:me', {}, { token: member.token })).status).toBeGreaterThan(400);
});

it('it lapses by the clock alone, and her devices are signed in as before', async () => {
  const { banyan, member, suspend, signIn, refresh } = await meet();
  await suspend(clock.newId(), 2);
  clock.advance({ days: 2 });
  const { status, value } = await refresh(member);
  expect(status).toBe(200);
  expect((await banyan.rest('account:me', {}, { token: value.accessToken })).status).toBe(200);
  expect((await signIn()).status).toBe(200);
});

it('of two suspensions the longer one counts, and it stays when the other is taken back', async () => {
  const { banyan, suspend, signIn } = await meet();
  const [short, long] = [clock.newId(), clock.newId()];
  await suspend(long, 5);
  await suspend(short, 1);
  await endSanctionsOfCase(banyan.ctx, short);
  clock.advance({ days: 2 });
  expect((await signIn()).error.code).toBe('suspended');
  await endSanctionsOfCase(banyan.ctx, long);
  expect((await signIn()).status).toBe(200);
});

it('one that was carried out again after a crash is one, and does not come back once it was ended', async () => {
  const { banyan, member, suspend, signIn } = await meet();
  const [caseId, sanctionId] = [clock.newId(), clock.newId()];
  await suspend(caseId, 3, sanctionId);
  await suspend(caseId, 3, sanctionId);
  expect(await banyan.ctx.db.collection('sanctions').countDocuments({ member: member.id })).toBe(1);
  await endSanctionsOfCase(banyan.ctx, caseId);
  await suspend(caseId, 3, sanctionId);
  expect((await signIn()).status).toBe(200);
});

it('ending what a case restricted gives voice and way in back at once', async () => {
  const { banyan, member, moderator, suspend, refresh } = await meet();
  const room = await openRoom(moderator, [member]);
  const caseId = clock.newId();
  await silenceMember(banyan.ctx, {
    ...{ sanctionId: clock.newId(), caseId, memberId: member.id, byMemberId: moderator.id, reason: '' },
    ...{ roomId: null, from: clock.now(), until: new Date(clock.now().getTime() + 1_000_000_000) },
  });
  const post = () => member.rest('message:send', { roomId: room.id, clientId: clientId(), text: 'hello' });
  expect((await post()).error.code).toBe('silenced');
  await suspend(caseId, 3);
  await endSanctionsOfCase(banyan.ctx, caseId);
  expect((await refresh(member)).status).toBe(200);
  expect((await post()).status).toBe(200);
});

it('both kinds are listed for moderators, who end a suspension early, with an entry in the log', async () => {
  const { banyan, member, moderator, suspend, signIn } = await meet();
  await suspend(clock.newId(), 3);
  const { sanctions } = await moderator.must('sanction:list', {});
  const hers = sanctions.filter(({ memberId }) => memberId === member.id);
  expect(hers).toMatchObject([{ kind: 'suspension', roomId: null }]);
  await moderator.must('sanction:end', { sanctionId: hers[0]?.id ?? '', reason: 'a mistake' });
  expect((await signIn()).status).toBe(200);
  const entries = await banyan.ctx.db
    .collection('audit')
    .find({ object: `member ${member.id}` })
    .toArray();
  expect(entries.map(({ action, reason }) => [action, reason])).toContainEqual(['sanction:ended', 'a mistake']);
  expect((await moderator.must('sanction:list', {})).sanctions.map(({ memberId }) => memberId)).not.toContain(
    member.id,
  );
});

it('a strike counts for ninety days, once, and not after it was taken back', async () => {
  const { banyan, member } = await meet();
  const { ctx } = banyan;
  const [first, second] = [clock.newId(), clock.newId()];
  const strike = {
    strikeId: clock.newId(),
    memberId: member.id,
    rule: 'noHate' as const,
    at: clock.now(),
    caseId: first,
  };
  const expiresAt = await giveStrike(ctx, strike);
  expect(expiresAt.getTime() - clock.now().getTime()).toBe(90 * 24 * 60 * 60 * 1000);
  expect(await giveStrike(ctx, strike)).toEqual(expiresAt);
  clock.advance({ days: 1 });
  await giveStrike(ctx, { ...strike, strikeId: clock.newId(), caseId: second, at: clock.now(), rule: null });
  const rules = async () => (await findStrikesInForce(ctx, member.id)).map(({ rule }) => rule);
  expect(await rules()).toEqual([null, 'noHate']);
  clock.advance({ days: 89 });
  expect(await rules()).toEqual([null]);
  await endStrikesOfCase(ctx, second);
  expect(await rules()).toEqual([]);
});
