import { describe, expect, test } from 'vitest';
import { cookieOf } from '#tests/support/newcomer.ts';
import { type Line, openLine, PASSWORD, type Person, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { suspendForADay } from './suspend.ts';

const server = useServer();

/** The same member on another device. */
async function onAnotherDevice({ handle }: Person): Promise<Pick<Person, 'handle' | 'token' | 'cookie'>> {
  const { rest } = await server();
  const answer = await rest('account:signIn', { handle, password: PASSWORD, deviceLabel: 'Her phone' });
  return { handle, token: answer.value.accessToken, cookie: cookieOf(answer) };
}

async function whatIsLeftOf({ token, cookie }: Pick<Person, 'token' | 'cookie'>, line: Line) {
  const { rest } = await server();
  const me = await rest('account:me', {}, { token });
  const refreshed = await rest('account:refresh', {}, { cookie });
  await line.until(() => !line.socket.connected, 'the cut');
  return { me: me.error?.code, refreshed: refreshed.error?.code, ended: line.heard('session:ended')[0]?.reason };
}

const nothing = { me: 'session_ended', refreshed: 'session_ended', ended: 'signedOut' };

describe('signing out', () => {
  test('ends this device and its sockets, and no other', async () => {
    const house = await server();
    const person = await signUp(house);
    const phone = await onAnotherDevice(person);
    const [line, phoneLine] = [await person.connect(), await openLine(house, phone)];
    const { setCookie } = await person.rest('account:signOut', {});
    expect(setCookie.join()).toMatch(/banyan_refresh=;/);
    expect(await whatIsLeftOf(person, line)).toEqual(nothing);
    expect(phoneLine.socket.connected).toBe(true);
    expect((await house.rest('account:me', {}, phone)).status).toBe(200);
    phoneLine.close();
  });

  test('everywhere ends every device, this one included', async () => {
    const house = await server();
    const person = await signUp(house);
    const phone = await onAnotherDevice(person);
    const [line, phoneLine] = [await person.connect(), await openLine(house, phone)];
    await person.must('account:signOutEverywhere', {});
    expect(await whatIsLeftOf(person, line)).toEqual(nothing);
    expect(await whatIsLeftOf(phone, phoneLine)).toEqual(nothing);
  });

  test('a socket that is just connecting with a revoked token is sent off', async () => {
    const house = await server();
    const person = await signUp(house);
    await person.must('account:signOut', {});
    await expect(person.connect()).rejects.toMatchObject({ body: { code: 'session_ended' } });
  });
});

describe('a device', () => {
  test('is listed with the day of its last use, and no hour', async () => {
    const house = await server();
    const person = await signUp(house);
    await onAnotherDevice(person);
    const { devices } = await person.must('device:list', {});
    expect(devices.map(({ label, kind, isThisOne }) => [label, kind, isThisOne])).toEqual([
      ['A browser', 'browser', true],
      ['Her phone', 'browser', false],
    ]);
    const stored = await house.ctx.db.collection('devices').find({ memberId: person.id }).toArray();
    expect(stored.map(({ lastUsedOn }) => lastUsedOn).sort()).toEqual(devices.map((one) => one.lastUsedOn).sort());
    expect(devices[0]?.lastUsedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('can be revoked from another, and its sockets are cut', async () => {
    const house = await server();
    const person = await signUp(house);
    const phone = await onAnotherDevice(person);
    const phoneLine = await openLine(house, phone);
    const { devices } = await person.must('device:list', {});
    const deviceId = devices.find(({ isThisOne }) => !isThisOne)?.id as string;
    await person.must('device:revoke', { deviceId });
    expect(await whatIsLeftOf(phone, phoneLine)).toEqual(nothing);
    expect((await person.must('device:list', {})).devices).toHaveLength(1);
  });

  test('of somebody else is as unknown as one that never was', async () => {
    const house = await server();
    const [person, other] = [await signUp(house), await signUp(house)];
    const { deviceId } = await other.must('account:me', {});
    const hers = await person.rest('device:revoke', { deviceId });
    const nobodys = await person.rest('device:revoke', { deviceId: house.ctx.clock.newId() });
    expect([hers.status, hers.error]).toEqual([404, nobodys.error]);
    expect((await other.rest('account:me', {})).status).toBe(200);
  });
});

test('a suspension cuts every socket and refuses every token', async () => {
  const house = await server();
  const person = await signUp(house);
  const { token } = await person.must('device:createToken', { label: 'A bot' });
  const line = await person.connect();
  await suspendForADay(house.ctx, person.id);
  expect(await whatIsLeftOf(person, line)).toEqual({ me: 'suspended', refreshed: 'suspended', ended: 'suspended' });
  expect((await house.rest('account:me', {}, { token })).error.code).toBe('suspended');
});

describe('leaving at once', () => {
  test('needs nothing but the cookie: the session is dead, its sockets are cut, and the browser is told to forget', async () => {
    const house = await server();
    const person = await signUp(house);
    const phone = await onAnotherDevice(person);
    const line = await person.connect();
    const answer = await house.rest('account:leave', {}, { cookie: person.cookie });
    expect(answer.setCookie.join()).toMatch(/banyan_refresh=;/);
    expect(await whatIsLeftOf(person, line)).toEqual(nothing);
    expect((await house.rest('account:me', {}, phone)).status).toBe(200);
  });

  test('asks the browser to clear its cache, and does so for nobody else’s page', async () => {
    const { url, origin } = await server();
    const leaveFrom = (from: string) =>
      fetch(`${url}/api/leave`, {
        method: 'POST',
        headers: { origin: from, 'content-type': 'application/json' },
        body: '{}',
      });
    expect((await leaveFrom(origin)).headers.get('clear-site-data')).toBe('"cache"');
    const foreign = await leaveFrom('https://evil.example');
    expect([foreign.status, foreign.headers.get('clear-site-data')]).toEqual([403, null]);
  });

  test('twice, or by somebody who was never signed in, is answered alike', async () => {
    const { rest } = await server();
    const person = await signUp(await server());
    const answers = [];
    for (const cookie of [person.cookie, person.cookie, undefined, 'banyan_refresh=nonsense'])
      answers.push(await rest('account:leave', {}, { ...(cookie && { cookie }) }));
    expect(answers.map(({ status, value }) => [status, value])).toEqual(Array(4).fill([200, { done: true }]));
  });
});
