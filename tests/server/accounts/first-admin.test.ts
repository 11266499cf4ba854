import { describe, expect, test } from 'vitest';
import { prepareFirstAdmin } from '#server/features/accounts/prepare-first-admin.ts';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { newcomer } from '#tests/support/newcomer.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

const codeOf = ({ firstAdminLink = '' }: TestServer) => new URL(firstAdminLink).searchParams.get('code') ?? '';

describe('the one-time link', () => {
  test('makes one admin, by whatever door others come in, and is then worth nothing', async () => {
    const server = await startTestServer({ config: { joinPolicy: 'invite' } });
    const firstAdminCode = codeOf(server);
    expect((await server.rest('community:view', {})).value.isNew).toBe(true);
    const answers = await Promise.all([1, 2, 3].map(() => server.rest('account:signUp', newcomer({ firstAdminCode }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { value } = answers.find(({ status }) => status === 200) as (typeof answers)[number];
    expect(value).toMatchObject({ state: 'signedIn', session: { me: { role: 'admin' } } });
    expect((await server.rest('community:view', {})).value.isNew).toBe(false);
    expect((await server.rest('account:signUp', newcomer({ firstAdminCode }))).error.code).toBe('conflict');
    expect(await prepareFirstAdmin(server.ctx)).toBeUndefined();
    await server.close();
  });

  test('is replaced by that of a new start', async () => {
    const server = await startTestServer();
    const renewed = await prepareFirstAdmin(server.ctx);
    const old = await server.rest('account:signUp', newcomer({ firstAdminCode: codeOf(server) }));
    expect(old.error.code).toBe('conflict');
    const fresh = await server.rest('account:signUp', newcomer({ firstAdminCode: renewed }));
    expect(fresh.status).toBe(200);
    await server.close();
  });

  test('is for an adult, who finds it unused, and is stored as a hash', async () => {
    const server = await startTestServer();
    const firstAdminCode = codeOf(server);
    expect(await dumpDatabase(server.ctx)).not.toContain(firstAdminCode);
    const bornYear = new Date().getUTCFullYear() - 15;
    const young = await server.rest('account:signUp', newcomer({ firstAdminCode, bornYear }));
    expect(young.error.code).toBe('not_allowed');
    expect((await server.rest('account:signUp', newcomer({ firstAdminCode }))).status).toBe(200);
    await server.close();
  });
});
