import { describe, expect, test } from 'vitest';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { cookieOf, newcomer } from '#tests/support/newcomer.ts';
import { PASSWORD, uniqueHandle } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

describe('signing up', () => {
  test('she is signed in at once, with a cookie that no script can read', async () => {
    const { rest } = await server();
    const input = newcomer({ name: 'Nguyễn Thị Ánh', nameLang: 'vi' });
    const { value, setCookie } = await rest('account:signUp', input);
    if (value.state !== 'signedIn') throw new Error('she waits');
    expect(value.session.me).toMatchObject({ role: 'member', ageBand: 'adult' });
    expect(value.session.me.card).toMatchObject({ handle: input.handle, name: 'Nguyễn Thị Ánh', nameLang: 'vi' });
    expect(setCookie.join()).toMatch(/HttpOnly/);
    expect(setCookie.join()).toMatch(/SameSite=Strict/);
    const me = await rest('account:me', {}, { token: value.session.accessToken });
    expect(me.value).toEqual(value.session.me);
  });

  test('neither her password nor the month of an adult’s birth is stored', async () => {
    const { rest, ctx } = await server();
    const { handle } = newcomer();
    await rest('account:signUp', newcomer({ handle, bornYear: 1987, bornMonth: 7 }));
    const account = await ctx.db.collection('accounts').findOne({ handle });
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(account).toMatchObject({ ageBand: 'adult' });
    expect(JSON.stringify(account)).not.toMatch(/1987|adultFrom/);
    expect(await dumpDatabase(ctx)).not.toContain(PASSWORD);
  });

  test('of a young member, the month of turning 18 is stored and no more', async () => {
    const { rest, ctx } = await server();
    const bornYear = new Date().getUTCFullYear() - 15;
    const input = newcomer({ bornYear, bornMonth: 1 });
    const { value } = await rest('account:signUp', input);
    expect(value).toMatchObject({ state: 'signedIn', session: { me: { ageBand: 'young' } } });
    const account = await ctx.db.collection('accounts').findOne({ handle: input.handle });
    expect(account?.adultFrom).toBe(`${bornYear + 18}-01`);
    expect(JSON.stringify(account)).not.toContain(String(bornYear));
  });
});

describe('a handle', () => {
  test('is one in Unicode forms C and D, and in any case', async () => {
    const { rest } = await server();
    const stem = uniqueHandle('Nguyễn');
    expect((await rest('account:signUp', newcomer({ handle: stem.normalize('NFC') }))).status).toBe(200);
    for (const handle of [stem.normalize('NFD'), stem.toUpperCase(), stem.toLowerCase()]) {
      const { status, error } = await rest('account:signUp', newcomer({ handle }));
      expect([status, error.code, error.fields?.[0]?.path]).toEqual([409, 'taken', 'handle']);
    }
  });

  test.each([
    ['Cyrillic', 'раnсаkе'],
    ['Greek', 'pαncαke'],
    ['full-width', 'ｐａｎｃａｋｅ'],
    ['Cyrillic capitals', 'РANСAКЕ'],
  ])('that looks like another in %s letters is taken, and the display name stays free', async (_script, handle) => {
    const { rest } = await server();
    await rest('account:signUp', newcomer({ handle: 'pancake' }));
    expect((await rest('account:signUp', newcomer({ handle }))).error.code).toBe('taken');
    expect((await rest('account:signUp', newcomer({ name: handle }))).status).toBe(200);
  });

  test('is taken by one of two who ask at the same time', async () => {
    const { rest, ctx } = await server();
    const handle = uniqueHandle('twins');
    const answers = await Promise.all([1, 2, 3, 4].map(() => rest('account:signUp', newcomer({ handle }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(await ctx.db.collection('members').countDocuments({ handle })).toBe(1);
  });

  test('of a refused sign-up is free again', async () => {
    const { rest } = await server();
    const handle = uniqueHandle('free');
    expect((await rest('account:signUp', newcomer({ handle, password: 'password1234' }))).error.code).toBe(
      'weak_password',
    );
    expect((await rest('account:signUp', newcomer({ handle }))).status).toBe(200);
  });

  test.each(['!x', '_first', 'a', ' ', 'a b', 'x'.repeat(33)])('such as “%s” is not a handle', async (handle) => {
    const { rest } = await server();
    expect((await rest('account:signUp', newcomer({ handle }))).error.code).toBe('bad_input');
  });
});

describe('under 13', () => {
  const year = new Date().getUTCFullYear();

  test('she is refused kindly, and not a byte is stored', async () => {
    const { rest, ctx } = await server();
    const before = await dumpDatabase(ctx, { withRateLimits: true });
    const child = newcomer({
      handle: 'smallbird',
      name: 'Small Bird',
      bornYear: year - 12,
      bornMonth: 12,
      note: 'I am a bird',
    });
    const { status, error, setCookie } = await rest('account:signUp', child);
    expect([status, error.code]).toEqual([403, 'too_young']);
    expect(error.message).toMatch(/can listen/);
    expect(await dumpDatabase(ctx, { withRateLimits: true })).toBe(before);
    expect(setCookie).toEqual(['banyan_sitting=1; Path=/api/sign-up; HttpOnly; SameSite=Strict']);
  });

  test('a second try in the same sitting is refused as well, whatever the year', async () => {
    const { rest, ctx } = await server();
    const first = await rest('account:signUp', newcomer({ bornYear: year - 12, bornMonth: 12 }));
    const before = await dumpDatabase(ctx);
    const again = await rest('account:signUp', newcomer({ bornYear: 1990 }), { cookie: cookieOf(first) });
    expect(again.error.code).toBe('too_young');
    expect(await dumpDatabase(ctx)).toBe(before);
    expect((await rest('account:signUp', newcomer({ bornYear: 1990 }))).status).toBe(200);
  });

  test.each([year + 1, 1900, 90, 99999])(
    'the year %i is asked for again, and is not held against her',
    async (bornYear) => {
      const { rest } = await server();
      const { status, error, setCookie } = await rest('account:signUp', newcomer({ bornYear }));
      expect([status, error.code, error.fields?.[0]?.path]).toEqual([400, 'bad_input', 'bornYear']);
      expect(setCookie).toEqual([]);
    },
  );
});
