import jwt from 'jsonwebtoken';
import { describe, expect, test } from 'vitest';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { openLine, signUp } from '#tests/support/person.ts';
import { testKeys, useServer } from '#tests/support/server.ts';

const clock = createHandClock();
const server = useServer({ clock });
const codeFor = async (token: string) => (await (await server()).rest('account:me', {}, { token })).error?.code;

describe('an access token', () => {
  test('is valid for ten minutes', async () => {
    const { token } = await signUp(await server());
    clock.advance({ minutes: 9, seconds: 58 });
    expect(await codeFor(token)).toBeUndefined();
    clock.advance({ seconds: 3 });
    expect(await codeFor(token)).toBe('not_signed_in');
  });

  test('says who and where, and no role', async () => {
    const { token, id } = await signUp(await server(), { role: 'moderator' });
    const { header, payload } = jwt.decode(token, { complete: true }) as jwt.Jwt;
    expect(header).toEqual({ alg: 'HS256', typ: 'at+jwt' });
    expect(Object.keys(payload).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'sid', 'sub']);
    expect(payload).toMatchObject({ sub: id });
  });

  test('made in any other way is refused', async () => {
    const { token } = await signUp(await server());
    expect(await codeFor(token)).toBeUndefined();
    const claims = jwt.decode(token) as jwt.JwtPayload;
    const header = { alg: 'HS256', typ: 'at+jwt' } as const;
    const sign = (changed: object, options: jwt.SignOptions = { header }, key: jwt.Secret = testKeys.accessTokenKey) =>
      jwt.sign({ ...claims, ...changed }, key, { algorithm: 'HS256', ...options });
    const { iat, exp, ...timeless } = claims;
    const hour = 60 * 60;
    const forged = {
      'with another key': sign({}, { header }, testKeys.refreshTokenKey),
      'with HS512': sign({}, { algorithm: 'HS512', header: { alg: 'HS512', typ: 'at+jwt' } }),
      'without a signature': `${token.split('.').slice(0, 2).join('.')}.`,
      'without an algorithm': jwt.sign(claims, '', { algorithm: 'none', header: { alg: 'none', typ: 'at+jwt' } }),
      'of another type': sign({}, { header: { alg: 'HS256', typ: 'JWT' } }),
      'for another audience': sign({ aud: 'somebody' }),
      'by another issuer': sign({ iss: 'somebody' }),
      'without an issue time': jwt.sign({ ...timeless, exp }, testKeys.accessTokenKey, { header, noTimestamp: true }),
      'for longer than ten minutes': sign({ iat: (iat as number) - hour, exp: (exp as number) + hour }),
      'for a device of somebody else': sign({ sub: 'a'.repeat(24) }),
      'for no device': sign({ sid: undefined }),
      'of nonsense': 'nonsense',
    };
    const codes = await Promise.all(Object.entries(forged).map(async ([how, made]) => [how, await codeFor(made)]));
    const expected = Object.keys(forged).map((how) => [
      how,
      how === 'for a device of somebody else' ? 'session_ended' : 'not_signed_in',
    ]);
    expect(codes).toEqual(expected);
  });
});

describe('a token for a bot', () => {
  test('acts as her for longer than ten minutes, over REST and sockets, until it is revoked', async () => {
    const house = await server();
    const person = await signUp(house);
    const { token, device } = await person.must('device:createToken', { label: 'A bot' });
    expect(token).toMatch(/^banyan_/);
    expect(device).toMatchObject({ label: 'A bot', kind: 'token', isThisOne: false });
    clock.advance({ days: 100 });
    const me = await house.rest('account:me', {}, { token, origin: null });
    expect(me.value).toMatchObject({ card: { id: person.id }, deviceId: device.id });
    const line = await openLine(house, { handle: person.handle, token });
    const devices = (await house.rest('device:list', {}, { token })).value.devices;
    expect(devices.find(({ isThisOne }) => isThisOne)?.lastUsedOn).toBe(clock.now().toISOString().slice(0, 10));
    await house.rest('device:revoke', { deviceId: device.id }, { token });
    expect(await codeFor(token)).toBe('not_signed_in');
    await line.until(() => !line.socket.connected, 'the cut');
  });

  test('is shown once and stored as a hash', async () => {
    const house = await server();
    const person = await signUp(house);
    const { token } = await person.must('device:createToken', { label: 'A bot' });
    const dump = await dumpDatabase(house.ctx);
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(token.split('_').at(-1));
  });

  test('with another secret, or for a browser, is refused', async () => {
    const person = await signUp(await server());
    const { token, device } = await person.must('device:createToken', { label: 'A bot' });
    const { deviceId } = await person.must('account:me', {});
    expect(await codeFor(token)).toBeUndefined();
    for (const forged of [
      `banyan_${device.id}_${'x'.repeat(43)}`,
      `banyan_${deviceId}_${'x'.repeat(43)}`,
      `banyan_${'a'.repeat(24)}_${'x'.repeat(43)}`,
      `${token}x`,
      'banyan_',
    ])
      expect(await codeFor(forged)).toBe('not_signed_in');
  });
});
