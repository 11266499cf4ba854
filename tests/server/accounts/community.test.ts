import { expect, test } from 'vitest';
import { newcomer } from '#tests/support/newcomer.ts';
import { firstAdmin, signUp } from '#tests/support/person.ts';
import { startTestServer } from '#tests/support/server.ts';

test('the door is as configured until an admin says otherwise', async () => {
  const house = await startTestServer({ config: { communityName: 'Courtyard', joinPolicy: 'open' } });
  const { value } = await house.rest('community:view', {});
  expect(value).toMatchObject({ name: 'Courtyard', joinPolicy: 'open', isNew: true });
  expect(value.leaveUrl).toMatch(/^https:/);

  const [admin, member] = [await firstAdmin(house), await signUp(house)];
  expect((await member.rest('community:update', { name: 'Mine' })).error.code).toBe('not_allowed');
  const updated = await admin.must('community:update', { name: '榕树下', joinPolicy: 'invite' });
  expect(updated).toMatchObject({ name: '榕树下', joinPolicy: 'invite', isNew: false });
  expect((await house.rest('community:view', {})).value).toEqual(updated);
  expect((await house.rest('account:signUp', newcomer())).error.code).toBe('invite_needed');
  expect(await admin.must('community:update', {})).toEqual(updated);
  await house.close();
});
