import { describe, expect, it } from 'vitest';
import { listDataParts } from '#server/features/accounts/data/data-parts.ts';
import { beginErasure } from '#server/features/accounts/erasure/begin-erasure.ts';
import { staySignedIn } from '#tests/server/conversations/ask.ts';
import { look, openReportedCase } from '#tests/server/moderation/desk.ts';
import { dropDatabase, nameDatabase } from '#tests/support/mongo.ts';
import { firstAdmin, openRoom, PASSWORD, say, signUp, uniqueHandle } from '#tests/support/person.ts';
import { startTestServer, useServer } from '#tests/support/server.ts';
import { CANARY, credentialsOf, liveFully } from './full-life.ts';

const server = useServer();

describe('Who leaves', { timeout: 120_000 }, () => {
  it('needs her password, and can erase nobody else', async () => {
    const banyan = await server();
    const [one, two] = [await signUp(banyan), await signUp(banyan)];
    const wrong = { ...credentialsOf(one), password: 'not hers at all' };
    expect((await one.rest('account:erase', wrong)).error.code).toBe('wrong_password');
    expect((await one.rest('account:erase', credentialsOf(two))).error.code).toBe('wrong_password');
    expect((await two.rest('account:me', {})).status).toBe(200);
  });

  it('can be a young member, by herself, and then nobody is her guardian', async () => {
    const banyan = await server();
    const young = await signUp(banyan, { bornYear: new Date().getUTCFullYear() - 15, name: 'Ploy' });
    const guardian = await signUp(banyan, { name: 'Somchai' });
    const { code } = await young.must('guardian:createCode', {});
    const { id: linkId } = await guardian.must('guardian:accept', { code });
    await guardian.must('guardian:consent', { linkId, scope: 'membership', answer: 'given' });
    await young.must('guardian:createCode', {});
    for (const [who, other, as] of [
      [young, 'Somchai', 'young'],
      [guardian, 'Ploy', 'guardian'],
    ] as const) {
      const { guardians } = (await who.must('account:export', credentialsOf(who))) as unknown as { guardians: unknown };
      expect(guardians).toMatchObject([{ as, with: other, consents: [{}] }]);
    }
    const line = await guardian.connect();
    expect((await young.rest('account:erase', credentialsOf(young))).status).toBe(200);
    expect(await banyan.ctx.db.collection('accounts').countDocuments({ handle: young.handle })).toBe(0);
    expect(line.heard('guardian:changed')).toMatchObject([{ linkId, change: 'ended' }]);
    expect(await guardian.must('guardian:list', {})).toEqual({ guardians: [], children: [] });
    for (const name of ['guardianLinks', 'guardianConsents', 'guardianCodes'])
      expect(await banyan.ctx.db.collection(name).countDocuments(), name).toBe(0);
    line.close();
  });

  it('can be somebody who still waits at the door', async () => {
    const banyan = await server();
    const steward = await signUp(banyan, { role: 'admin' });
    await steward.must('community:update', { joinPolicy: 'approval' });
    const her = { handle: uniqueHandle('waiting'), password: PASSWORD };
    await banyan.rest('account:signUp', { ...her, name: 'Waits', bornYear: 1990, bornMonth: 1 });
    await steward.must('community:update', { joinPolicy: 'open' });
    expect((await banyan.rest('account:erase', her)).status).toBe(200);
    const { applications } = await steward.must('application:list', {});
    expect(applications.map(({ handle }) => handle)).not.toContain(her.handle);
  });

  it('is not the last admin: she names another first', async () => {
    const banyan = await startTestServer();
    try {
      const admin = await firstAdmin(banyan);
      const refused = await admin.rest('account:erase', credentialsOf(admin));
      expect(refused).toMatchObject({ status: 409, error: { code: 'conflict' } });
      expect(refused.error.message).toContain('only admin');
      expect((await admin.rest('account:me', {})).status).toBe(200);
      const next = await signUp(banyan);
      await admin.must('member:setRole', { memberId: next.id, role: 'admin' });
      const both = await Promise.all([admin, next].map((one) => one.rest('account:erase', credentialsOf(one))));
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    } finally {
      await banyan.close();
    }
  });

  it('asks twice and leaves once', async () => {
    const banyan = await server();
    const [her, friend] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(friend, [her]);
    await say(her, room.id, 'said before');
    const both = await Promise.all([1, 2].map(() => banyan.rest('account:erase', credentialsOf(her))));
    expect(both.some(({ status }) => status === 200)).toBe(true);
    const audit = banyan.ctx.db.collection('audit');
    expect(await audit.countDocuments({ action: 'account:erased', actor: her.id })).toBe(1);
    const { messages } = await friend.must('message:list', { roomId: room.id });
    expect(messages).toMatchObject([{ text: '', gone: { by: 'author' } }]);
  });
});

describe('What she was just doing', { timeout: 120_000 }, () => {
  it('is finished before it is erased: nothing that she sent in that moment stays', async () => {
    const banyan = await server();
    const [her, friend] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(friend, [her]);
    const line = await her.connect();
    const sending = Array.from({ length: 30 }, (_, at) =>
      line
        .call('message:send', { roomId: room.id, clientId: crypto.randomUUID(), text: `${CANARY} ${at}` })
        .catch(() => null),
    );
    const saving = her.rest('settings:update', { lang: 'ko' }).catch(() => null);
    const erased = await her.rest('account:erase', credentialsOf(her));
    await Promise.allSettled([...sending, saving]);
    expect(erased.status).toBe(200);
    const stored = JSON.stringify(await banyan.ctx.db.collection('roomLog').find({ room: room.id }).toArray());
    expect(stored).not.toContain(CANARY);
    expect(stored).not.toContain(her.id);
    expect(await banyan.ctx.db.collection('settings').countDocuments({ _id: her.id as never })).toBe(0);
    line.close();
  });
});

describe('An erasure that is interrupted', { timeout: 120_000 }, () => {
  it('goes on at the next start, wherever it stopped, and keeps nothing of her in the end', {
    timeout: 120_000,
  }, async () => {
    const database = nameDatabase();
    const partCount = 9;
    try {
      const first = await startTestServer({ mongoUri: database.uri });
      const { her, friend, square } = await liveFully(first);
      await staySignedIn(friend);
      expect(listDataParts(first.ctx)).toHaveLength(partCount);
      await beginErasure(first.ctx, her.id);
      // The process dies when half of it is done.
      for (const part of listDataParts(first.ctx)
        .toReversed()
        .slice(0, partCount / 2))
        await part.erase(first.ctx, her.id);
      await first.close();

      const second = await startTestServer({ mongoUri: database.uri });
      expect(await second.ctx.db.collection('erasures').countDocuments()).toBe(0);
      expect((await second.rest('account:signIn', credentialsOf(her))).error.code).toBe('wrong_password');
      for (const name of [
        'accounts',
        'members',
        'roomLog',
        'memberships',
        'listings',
        'settings',
        'devices',
        'statements',
      ])
        expect(JSON.stringify(await second.ctx.db.collection(name).find().toArray()), name).not.toContain(her.id);
      const { messages } = await second
        .rest('message:list', { roomId: square.id }, { token: friend.token })
        .then(({ value }) => value);
      expect(messages.some(({ text }) => text === 'said by the friend')).toBe(true);
      await second.close();
    } finally {
      await dropDatabase(database);
    }
  });

  it('lets nobody in meanwhile, and goes on when she asks again', async () => {
    const banyan = await server();
    const her = await signUp(banyan);
    await beginErasure(banyan.ctx, her.id);
    expect((await banyan.rest('account:signIn', credentialsOf(her))).error.code).toBe('wrong_password');
    expect((await banyan.rest('account:export', credentialsOf(her))).error.code).toBe('wrong_password');
    expect((await banyan.rest('account:erase', credentialsOf(her))).status).toBe(200);
    expect(await banyan.ctx.db.collection('accounts').countDocuments({ handle: her.handle })).toBe(0);
  });
});

describe('Whoever listens', { timeout: 120_000 }, () => {
  it('hears of her while she is still there, and is done before she is answered', async () => {
    const banyan = await startTestServer();
    try {
      const her = await signUp(banyan);
      const heard: string[] = [];
      banyan.ctx.bus.on('member:erased', async (ctx, { memberId }) => {
        const account = await ctx.db.collection('accounts').findOne({ handle: her.handle });
        await new Promise((resolve) => setImmediate(resolve));
        heard.push(`${memberId} ${account?.state}`);
      });
      await her.must('account:erase', credentialsOf(her));
      expect(heard).toEqual([`${her.id} leaving`]);
    } finally {
      await banyan.close();
    }
  });
});

describe('A case about somebody who has left', { timeout: 120_000 }, () => {
  it('can still be decided, with its evidence, and restricts nobody', async () => {
    const { banyan, author, moderator, desk, opened } = await openReportedCase(await server(), `hurting, ${CANARY}`);
    await author.must('account:erase', credentialsOf(author));
    await desk.until(
      () => desk.heard('case:changed').find(({ id, version }) => id === opened.id && Number(version) > opened.version),
      'the change of the case',
    );
    const view = await moderator.must('case:view', { caseId: opened.id });
    expect(view).toMatchObject({ authorId: null, authorRecord: null, state: 'open' });
    expect(view.events.at(-1)).toMatchObject({ type: 'authorLeft' });
    expect(view.snapshot.lines.find(({ isSubject }) => isSubject)?.text).toContain(CANARY);
    expect(JSON.stringify(view)).not.toContain(author.id);
    const wanted = await look(moderator, opened.id);
    expect((await moderator.rest('case:decide', { ...wanted, decision: 'warn' })).error.code).toBe('bad_input');
    const suspending = { ...wanted, decision: 'remove' as const, suspension: { minutes: 60 } };
    expect((await moderator.rest('case:decide', suspending)).error.code).toBe('bad_input');
    await moderator.must('case:decide', { ...wanted, decision: 'remove', rule: 'noHate' });
    expect(await banyan.ctx.db.collection('statements').countDocuments({ caseId: opened.id })).toBe(0);
    desk.close();
  });

  it('is free for a colleague when the moderator who looked at it leaves', async () => {
    const { banyan, moderator, desk, opened } = await openReportedCase(await server());
    const colleague = await signUp(banyan, { role: 'moderator' });
    await moderator.must('case:claim', { caseId: opened.id, version: opened.version, isClaimed: true });
    desk.close();
    await moderator.must('account:erase', credentialsOf(moderator));
    expect(await colleague.must('case:view', { caseId: opened.id })).toMatchObject({ claimedBy: null, state: 'open' });
  });
});
