import { expect, test } from 'vitest';
import { openLine, PASSWORD, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();
const newPassword = 'ten lanterns over the river';

test('a new password signs every other device out, tokens too, and leaves this one', async () => {
  const house = await server();
  const person = await signUp(house);
  const phone = (await house.rest('account:signIn', { handle: person.handle, password: PASSWORD })).value.accessToken;
  const bot = (await person.must('device:createToken', { label: 'A bot' })).token;
  const phoneLine = await openLine(house, { handle: person.handle, token: phone });
  await person.must('account:changePassword', { currentPassword: PASSWORD, newPassword });
  await phoneLine.until(() => !phoneLine.socket.connected, 'the cut');
  expect((await house.rest('account:me', {}, { token: phone })).error.code).toBe('session_ended');
  expect((await house.rest('account:me', {}, { token: bot })).status).toBe(401);
  expect((await person.rest('account:me', {})).status).toBe(200);
  expect((await house.rest('account:signIn', { handle: person.handle, password: PASSWORD })).status).toBe(401);
  expect((await house.rest('account:signIn', { handle: person.handle, password: newPassword })).status).toBe(200);
});

test('the current password is asked for, and a weak one is refused', async () => {
  const person = await signUp(await server());
  const wrong = await person.rest('account:changePassword', { currentPassword: 'not the password', newPassword });
  expect([wrong.status, wrong.error.code]).toEqual([401, 'wrong_password']);
  for (const weak of ['iloveyouforever', `${person.handle}${person.handle}`]) {
    const refused = await person.rest('account:changePassword', { currentPassword: PASSWORD, newPassword: weak });
    expect([refused.status, refused.error.code]).toEqual([400, 'weak_password']);
  }
  expect((await person.rest('account:me', {})).status).toBe(200);
});

test('whoever signs in with the old password while it is being changed is out in the end', async () => {
  const house = await server();
  for (let i = 0; i < 5; i++) {
    const person = await signUp(house);
    const tries = [0, 1, 2].map(() => house.rest('account:signIn', { handle: person.handle, password: PASSWORD }));
    await person.must('account:changePassword', { currentPassword: PASSWORD, newPassword });
    for (const { value, status } of await Promise.all(tries)) {
      const me = status === 200 ? (await house.rest('account:me', {}, { token: value.accessToken })).status : status;
      expect(me).toBe(401);
    }
    expect((await person.must('device:list', {})).devices).toHaveLength(1);
  }
});
