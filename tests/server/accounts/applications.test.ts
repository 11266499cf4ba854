import { describe, expect, test } from 'vitest';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { newcomer } from '#tests/support/newcomer.ts';
import { firstAdmin, PASSWORD, type Person } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer({ config: { joinPolicy: 'approval' } });

let opened: Promise<Person> | undefined;
const admin = async () => (opened ??= firstAdmin(await server()));

async function apply(more: Parameters<typeof newcomer>[0] = {}) {
  const { rest } = await server();
  const input = newcomer({ note: 'Mai told me of you.', ...more });
  const answer = await rest('account:signUp', input);
  const { applications } = await (await admin()).must('application:list', {});
  return { input, answer, application: applications.find(({ handle }) => handle === input.handle) };
}

describe('where a steward lets people in', () => {
  test('a newcomer waits, without a session, and is told so when she signs in', async () => {
    const { rest, ctx } = await server();
    const { input, answer, application } = await apply();
    expect(answer.value).toEqual({ state: 'waiting' });
    expect(answer.setCookie).toEqual([]);
    expect(application).toMatchObject({ name: input.name, note: 'Mai told me of you.' });
    const signIn = await rest('account:signIn', { handle: input.handle, password: PASSWORD });
    expect([signIn.status, signIn.error.code]).toEqual([403, 'application_waiting']);
    expect(await ctx.db.collection('members').countDocuments({ handle: input.handle })).toBe(0);
    expect(await ctx.db.collection('devices').countDocuments({ memberId: application?.id })).toBe(0);
  });

  test('admitted, she comes in under her name', async () => {
    const { rest } = await server();
    const { input, application } = await apply({ name: '김나래', nameLang: 'ko' });
    await (await admin()).must('application:decide', { applicationId: application?.id as string, admit: true });
    const { value } = await rest('account:signIn', { handle: input.handle, password: PASSWORD });
    expect(value.me.card).toMatchObject({ id: application?.id, name: '김나래', nameLang: 'ko' });
    const again = { applicationId: application?.id as string, admit: false };
    expect((await (await admin()).rest('application:decide', again)).error.code).toBe('not_found');
  });

  test('not admitted, nothing of her account is left, and her handle is free', async () => {
    const { rest, ctx } = await server();
    const { input, application } = await apply({ note: 'a note to forget' });
    await (await admin()).must('application:decide', { applicationId: application?.id as string, admit: false });
    const dump = await dumpDatabase(ctx);
    expect(dump).not.toContain(input.handle);
    expect(dump).not.toContain('a note to forget');
    expect((await rest('account:signIn', { handle: input.handle, password: PASSWORD })).error.code).toBe(
      'wrong_password',
    );
    expect((await apply({ handle: input.handle })).answer.value).toEqual({ state: 'waiting' });
  });

  test('two who decide at once decide once', async () => {
    const { application } = await apply();
    const host = await admin();
    const decide = () => host.rest('application:decide', { applicationId: application?.id as string, admit: true });
    const answers = await Promise.all([decide(), decide(), decide()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
  });

  test('the link of a member does not replace the steward’s yes, the link of an admin is one', async () => {
    const { rest } = await server();
    const host = await admin();
    const { code } = await host.must('invite:create', {});
    const { answer } = await apply({ inviteCode: code });
    if (answer.value.state !== 'signedIn') throw new Error('she waits');
    const token = answer.value.session.accessToken;
    const hers = (await rest('invite:create', {}, { token })).value;
    expect((await apply({ inviteCode: hers.code })).answer.value).toEqual({ state: 'waiting' });
    expect((await rest('application:list', {}, { token })).error.code).toBe('not_allowed');
    const decision = { applicationId: 'a'.repeat(24), admit: true };
    expect((await rest('application:decide', decision, { token })).error.code).toBe('not_allowed');
  });

  test('the room of an invite is honoured once she is admitted', async () => {
    const { ctx, rest } = await server();
    const host = await admin();
    const first = await apply({ inviteCode: (await host.must('invite:create', {})).code });
    const maker = first.answer.value.state === 'signedIn' ? first.answer.value.session : null;
    const roomId = ctx.clock.newId();
    const invite = await rest('invite:create', { roomId }, { token: maker?.accessToken });
    const heard: unknown[] = [];
    ctx.bus.on('member:joinedByInvite', (_ctx, news) => void heard.push(news));
    const { application } = await apply({ inviteCode: invite.value.code });
    expect(heard).toEqual([]);
    await host.must('application:decide', { applicationId: application?.id as string, admit: true });
    expect(heard).toEqual([{ memberId: application?.id, inviterId: maker?.me.card.id, roomId }]);
  });
});
