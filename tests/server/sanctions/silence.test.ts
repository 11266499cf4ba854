import { expect, it } from 'vitest';
import type { OperationName, Request } from '#shared/contract/operations.ts';
import { openConversation, signUpOpen } from '#tests/server/conversations/ask.ts';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { clientId, type Line, openRoom, PASSWORD, say, signUp } from '#tests/support/person.ts';
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

type Write = { [Name in OperationName]: { name: Name; input: Request<Name> } }[OperationName];

it.each([
  { where: 'in one room', isEverywhere: false },
  { where: 'everywhere', isEverywhere: true },
])(
  'no way of writing is open to whoever is silenced $where: no socket, no other device, no refresh, no new sign-in',
  {
    timeout: 120_000,
  },
  async ({ isEverywhere }) => {
    const { banyan, member, other, room, elsewhere, silence } = await meet();
    const [friend, stranger] = [await signUpOpen(banyan), await signUpOpen(banyan)];
    const conversation = await openConversation(member, [friend]);
    const roomId = room.id;
    const said = await say(member, roomId, 'hello');
    const started = await other.must('thread:start', {
      ...{ roomId, clientId: clientId(), title: 'A question', text: 'How do you do it?' },
    });
    if (started.state !== 'sent') throw new Error('held');
    const threadId = started.thread.id;
    const bot = await member.must('device:createToken', { label: 'a bot' });
    const [lines, listening] = [await Promise.all([1, 2, 3].map(() => member.connect())), await other.connect()];
    await silence(60, isEverywhere);

    const words = (more: object = {}) => ({ clientId: clientId(), text: 'silencecanary', ...more });
    const refused = (): Write[] => [
      { name: 'message:send', input: { roomId, ...words() } },
      { name: 'message:edit', input: { roomId, messageId: said.id, text: 'silencecanary' } },
      { name: 'message:react', input: { roomId, messageId: said.id, word: 'silencecanary', isOn: true } },
      { name: 'thread:start', input: { roomId, ...words({ title: 'silencecanary' }) } as Request<'thread:start'> },
      { name: 'post:send', input: { threadId, ...words() } },
      ...(isEverywhere ? beyond() : []),
    ];
    const beyond = (): Write[] => [
      { name: 'message:send', input: { roomId: elsewhere.id, ...words() } },
      { name: 'message:send', input: { roomId: conversation.id, ...words() } },
      { name: 'conversation:start', input: { clientId: clientId(), memberIds: [stranger.id], note: 'silencecanary' } },
    ];
    const tryAll = async (call: (write: Write) => Promise<unknown>) => {
      for (const write of refused())
        expect(await call(write), write.name).toMatchObject({ error: { code: 'silenced' } });
    };
    const over = (line: Line) => (write: Write) => line.call(write.name, write.input as never);
    for (const line of lines) await tryAll(over(line));
    await tryAll(({ name, input }) => member.rest(name, input as never));
    await tryAll(({ name, input }) => banyan.rest(name, input as never, { token: bot.token }));
    const refreshed = await banyan.rest('account:refresh', {}, { cookie: member.cookie });
    const signedIn = await banyan.rest('account:signIn', { handle: member.handle, password: PASSWORD });
    for (const { value, status } of [refreshed, signedIn]) {
      expect(status).toBe(200);
      member.token = value.accessToken;
      const line = await member.connect();
      lines.push(line);
      await tryAll(over(line));
      await tryAll(({ name, input }) => member.rest(name, input as never));
    }
    // Reading and taking back are hers. Where she is not silenced, she writes.
    await member.must('message:delete', { roomId, messageId: said.id });
    if (!isEverywhere) for (const place of [elsewhere, conversation]) await say(member, place.id, 'hello there');
    await say(other, roomId, 'still here');
    await listening.until(() => JSON.stringify(listening.log(roomId)).includes('still here'), 'what others say');
    expect(JSON.stringify(listening.frames)).not.toContain('silencecanary');
    expect(await dumpDatabase(banyan.ctx)).not.toContain('silencecanary');
    for (const line of [...lines, listening]) line.close();
  },
);
