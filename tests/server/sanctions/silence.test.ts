import { expect, it } from 'vitest';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const clock = createHandClock();
const server = useServer({ clock });

async function meet() {
  const banyan = await server();
  const [member, other, moderator] = await Promise.all([
    signUp(banyan),
    signUp(banyan),
    signUp(banyan, { role: 'moderator' }),
  ]);
  const room = await openRoom(other, [member]);
  const elsewhere = await openRoom(other, [member]);
  const silence = async (minutes: number, isEverywhere = false) => {
    const message = await say(member, room.id, 'and another thing');
    const subject = { kind: 'message' as const, roomId: room.id, messageId: message.id };
    await other.must('report:create', { clientId: clientId(), subject, reason: 'harassment' });
    const { cases } = await moderator.must('case:list', {});
    const about = cases.find((found) => 'messageId' in found.subject && found.subject.messageId === message.id);
    if (!about) throw new Error('no case');
    const decide = { caseId: about.id, version: about.version, decision: 'remove' as const };
    await moderator.must('case:decide', { ...decide, silence: { minutes, isEverywhere } });
  };
  const post = (roomId: string) => member.rest('message:send', { roomId, clientId: clientId(), text: 'hello' });
  return { banyan, member, other, moderator, room, elsewhere, silence, post };
}

it('a silence stops all three open sockets of a member at once, in that room only', async () => {
  const { member, other, room, elsewhere, silence, post } = await meet();
  const lines = await Promise.all([1, 2, 3].map(() => member.connect()));
  await silence(60);
  for (const line of lines) {
    const answer = await line.call('message:send', { roomId: room.id, clientId: clientId(), text: 'still me' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'silenced' } });
  }
  expect((await post(room.id)).error.code).toBe('silenced');
  expect((await post(elsewhere.id)).status).toBe(200);
  // She reads on.
  await say(other, room.id, 'we go on');
  for (const line of lines) {
    await line.until(() => JSON.stringify(line.log(room.id)).includes('we go on'), 'what others say');
    line.close();
  }
  expect((await member.must('statement:list', {})).statements).toMatchObject([
    { what: 'removed', until: new Date(clock.now().getTime() + 3_600_000).toISOString() },
  ]);
});

it('a silence everywhere holds in every room, also after signing in anew, and ends by itself', async () => {
  const { member, room, elsewhere, silence, post } = await meet();
  await silence(4, true);
  const again = await member.connect();
  expect(await again.call('message:send', { roomId: elsewhere.id, clientId: clientId(), text: 'hi' })).toMatchObject({
    error: { code: 'silenced' },
  });
  for (const each of [room, elsewhere]) expect((await post(each.id)).error.code).toBe('silenced');
  clock.advance({ minutes: 3 });
  expect((await post(room.id)).error.code).toBe('silenced');
  clock.advance({ minutes: 1, seconds: 1 });
  expect((await post(room.id)).status).toBe(200);
  again.close();
});

it('a moderator ends a silence early, with a reason in the log, and nobody ends her own', async () => {
  const { banyan, member, moderator, room, silence, post } = await meet();
  await silence(60);
  const { sanctions, members } = await moderator.must('sanction:list', {});
  const hers = sanctions.find(({ memberId }) => memberId === member.id);
  expect(members.map(({ id }) => id)).toContain(member.id);
  expect(hers).toMatchObject({ roomId: room.id });
  const sanctionId = hers?.id ?? '';
  expect((await member.rest('sanction:list', {})).error.code).toBe('not_allowed');
  expect((await member.rest('sanction:end', { sanctionId, reason: 'please' })).error.code).toBe('not_allowed');
  await moderator.must('sanction:end', { sanctionId, reason: 'she said sorry' });
  await moderator.must('sanction:end', { sanctionId, reason: 'she said sorry' });
  expect((await post(room.id)).status).toBe(200);
  const { entries } = await moderator.must('audit:list', {});
  expect(entries.filter(({ action }) => action === 'sanction:ended')).toMatchObject([{ reason: 'she said sorry' }]);
  expect(await banyan.ctx.db.collection('sanctions').countDocuments({ caseId: { $exists: true } })).toBeGreaterThan(0);
});
