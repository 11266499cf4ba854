import { describe, expect, test } from 'vitest';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { newcomer } from '#tests/support/newcomer.ts';
import { PASSWORD, signUp, uniqueHandle } from '#tests/support/person.ts';
import { startTestServer, useServer } from '#tests/support/server.ts';
import { suspendForADay } from './suspend.ts';

const server = useServer();

describe('signing in', () => {
  test('she comes in with her handle in any form, and with her password in any form', async () => {
    const house = await server();
    const handle = uniqueHandle('Đặng');
    const password = 'bốn mùa xuân hạ thu đông';
    await house.rest('account:signUp', newcomer({ handle, password }));
    for (const form of ['NFC', 'NFD'] as const) {
      const tried = { handle: handle.normalize(form).toUpperCase(), password: password.normalize(form) };
      expect((await house.rest('account:signIn', tried)).status).toBe(200);
    }
  });

  test('a wrong password and an unknown handle are answered alike', async () => {
    const house = await server();
    const { handle } = await signUp(house);
    const wrong = await house.rest('account:signIn', { handle, password: 'not the password' });
    const unknown = await house.rest('account:signIn', { handle: 'nobody-at-all', password: 'not the password' });
    expect([wrong.status, wrong.error]).toEqual([401, unknown.error]);
    expect(wrong.error.code).toBe('wrong_password');
    expect(wrong.setCookie).toEqual([]);
  });

  test('an unknown handle takes the same work as a known one', async () => {
    const house = await server();
    const { handle } = await signUp(house);
    const take = async (tried: string) => {
      const start = performance.now();
      await house.rest('account:signIn', { handle: tried, password: 'not the password' });
      return performance.now() - start;
    };
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
    // In turn, so that what this machine does beside it slows both.
    for (let round = 0; round < 20; round++) {
      times.known.push(await take(handle));
      times.unknown.push(await take('nobody-at-all'));
    }
    const [known, unknown] = [Math.min(...times.known), Math.min(...times.unknown)];
    expect(unknown).toBeGreaterThan(known * 0.5);
    expect(unknown).toBeLessThan(known * 2);
  });

  test('a suspended member is told so when her password is right, and only then', async () => {
    const house = await server();
    const { handle, id } = await signUp(house);
    await suspendForADay(house.ctx, id);
    const right = await house.rest('account:signIn', { handle, password: PASSWORD });
    const wrong = await house.rest('account:signIn', { handle, password: 'not the password' });
    expect([right.error.code, wrong.error.code]).toEqual(['suspended', 'wrong_password']);
  });

  test('many addresses together cannot guess faster than one account allows', async () => {
    const house = await startTestServer({ config: { rateLimitFactor: 0.2, trustProxy: 1 } });
    const tryFrom = async (address: string) => {
      const response = await fetch(`${house.url}/api/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify({ handle: 'Linh', password: 'not the password' }),
      });
      return response.status;
    };
    const statuses = [];
    for (let i = 1; i <= 8; i++) statuses.push(await tryFrom(`192.0.2.${i}`));
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    await house.close();
  });

  test('once she has turned 18, her birth is forgotten', async () => {
    const clock = createHandClock();
    const house = await startTestServer({ clock });
    const now = clock.now();
    const input = newcomer({ bornYear: now.getUTCFullYear() - 17, bornMonth: now.getUTCMonth() + 1 });
    await house.rest('account:signUp', input);
    clock.advance({ days: 366 });
    const { value } = await house.rest('account:signIn', { handle: input.handle, password: PASSWORD });
    expect(value.me.ageBand).toBe('adult');
    const account = await house.ctx.db.collection('accounts').findOne({ handle: input.handle });
    expect(account).toMatchObject({ ageBand: 'adult' });
    expect(account).not.toHaveProperty('adultFrom');
    await house.close();
  });
});
