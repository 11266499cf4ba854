import { describe, expect, test } from 'vitest';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { cookieOf } from '#tests/support/newcomer.ts';
import { type Person, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { liftSuspension, suspendForADay } from './suspend.ts';

const clock = createHandClock();
const server = useServer({ clock });

async function refresh(cookie: string) {
  const { rest } = await server();
  const answer = await rest('account:refresh', {}, { cookie });
  return { ...answer, cookie: cookieOf(answer) };
}

async function isSignedIn({ token }: Pick<Person, 'token'>) {
  const { rest } = await server();
  return (await rest('account:me', {}, { token })).status === 200;
}

describe('a refresh', () => {
  test('gives a new access token and a new cookie, each time', async () => {
    const person = await signUp(await server());
    const first = await refresh(person.cookie);
    clock.advance({ minutes: 9 });
    const second = await refresh(first.cookie);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(new Set([person.cookie, first.cookie, second.cookie]).size).toBe(3);
    expect(second.value.me.card.id).toBe(person.id);
    expect(await isSignedIn({ token: second.value.accessToken })).toBe(true);
    expect(second.setCookie.join()).toMatch(/Max-Age=2592000/);
  });

  test('leaves nothing behind that says finer than a day when she was here', async () => {
    const house = await server();
    const person = await signUp(house);
    await refresh(person.cookie);
    const devices = await house.ctx.db.collection('devices').find({ memberId: person.id }).toArray();
    const moments = devices.flatMap((device) => Object.values(device).filter((value) => value instanceof Date));
    expect(moments.length).toBeGreaterThan(0);
    for (const moment of moments) expect((moment as Date).toISOString()).toMatch(/T00:00:00\.000Z$/);
  });

  test('leaves nothing in the database that could be used', async () => {
    const house = await server();
    const { cookie } = await signUp(house);
    const next = await refresh(cookie);
    const dump = await dumpDatabase(house.ctx);
    for (const secret of [cookie, next.cookie].map((line) => line.split(/[.=]/).at(-1) as string)) {
      expect(secret.length).toBe(43);
      expect(dump).not.toContain(secret);
    }
  });

  test('with a token used before ends the session for both sides, and cuts their sockets', async () => {
    const person = await signUp(await server());
    const line = await person.connect();
    const first = await refresh(person.cookie);
    const second = await refresh(first.cookie);
    clock.advance({ seconds: 1 });
    const stolen = await refresh(person.cookie);
    expect([stolen.status, stolen.error.code]).toEqual([401, 'session_ended']);
    await line.until(() => !line.socket.connected, 'the cut');
    expect(line.heard('session:ended')).toEqual([{ reason: 'signedOut' }]);
    expect((await refresh(second.cookie)).error.code).toBe('session_ended');
    expect(await isSignedIn({ token: second.value.accessToken })).toBe(false);
  });

  test('with a token that no one was given ends nothing', async () => {
    const person = await signUp(await server());
    for (const cookie of ['banyan_refresh=nonsense', `banyan_refresh=${'a'.repeat(24)}.${'b'.repeat(43)}`]) {
      const { error, setCookie } = await refresh(cookie);
      expect(error.code).toBe('session_ended');
      expect(setCookie.join()).toMatch(/banyan_refresh=;/);
    }
    expect(await isSignedIn(person)).toBe(true);
  });

  test('without the cookie, or from elsewhere, is no refresh', async () => {
    const { rest } = await server();
    const person = await signUp(await server());
    expect((await rest('account:refresh', {})).error.code).toBe('not_signed_in');
    const fromATool = await rest('account:refresh', {}, { cookie: person.cookie, origin: null });
    expect(fromATool.error.code).toBe('not_signed_in');
    const fromElsewhere = await rest('account:refresh', {}, { cookie: person.cookie, origin: 'https://evil.example' });
    expect(fromElsewhere.error.code).toBe('origin_refused');
    expect((await refresh(person.cookie)).status).toBe(200);
  });

  test('after thirty days away is too late', async () => {
    const person = await signUp(await server());
    // To the end of that day: the moment itself would say when she was last here.
    clock.advance({ days: 31 });
    expect((await refresh(person.cookie)).error.code).toBe('session_ended');
  });
});

describe('when the answer was lost', () => {
  test('the same token is taken again for half a minute, and either successor goes on', async () => {
    const person = await signUp(await server());
    const lost = await refresh(person.cookie);
    clock.advance({ seconds: 30 });
    const again = await refresh(person.cookie);
    expect([lost.status, again.status]).toEqual([200, 200]);
    expect((await refresh(again.cookie)).status).toBe(200);
  });

  test('two tabs that refresh at once both stay signed in, whichever cookie is kept', async () => {
    for (const kept of [0, 1]) {
      const person = await signUp(await server());
      const tabs = await Promise.all([refresh(person.cookie), refresh(person.cookie)]);
      expect(tabs.map(({ status }) => status)).toEqual([200, 200]);
      expect((await refresh(tabs[kept]?.cookie as string)).status).toBe(200);
    }
  });

  test('after half a minute it is a token used before', async () => {
    const person = await signUp(await server());
    const first = await refresh(person.cookie);
    clock.advance({ seconds: 31 });
    expect((await refresh(person.cookie)).error.code).toBe('session_ended');
    expect((await refresh(first.cookie)).error.code).toBe('session_ended');
  });

  test('once a successor was used, the others and the token before are tokens used before', async () => {
    for (const older of ['before', 'sibling'] as const) {
      const person = await signUp(await server());
      const sibling = await refresh(person.cookie);
      const used = await refresh(person.cookie);
      const next = await refresh(used.cookie);
      const tried = await refresh(older === 'before' ? person.cookie : sibling.cookie);
      expect(tried.error.code).toBe('session_ended');
      expect((await refresh(next.cookie)).error.code).toBe('session_ended');
    }
  });

  test('the half minute is not made longer by using it', async () => {
    const person = await signUp(await server());
    await refresh(person.cookie);
    clock.advance({ seconds: 20 });
    expect((await refresh(person.cookie)).status).toBe(200);
    clock.advance({ seconds: 20 });
    expect((await refresh(person.cookie)).error.code).toBe('session_ended');
  });
});

test('while she is suspended a refresh says so, and afterwards she is still signed in', async () => {
  const { ctx } = await server();
  const person = await signUp(await server());
  await suspendForADay(ctx, person.id);
  expect((await refresh(person.cookie)).error.code).toBe('suspended');
  expect(await isSignedIn(person)).toBe(false);
  await liftSuspension(ctx, person.id);
  expect((await refresh(person.cookie)).status).toBe(200);
});
