import { expect, test } from 'vitest';
import { signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

test('staff read everyone page by page, with a name and a role and no more', async () => {
  const house = await server();
  const admin = await signUp(house, { role: 'admin' });
  const people = [];
  for (let i = 0; i < 5; i++) people.push(await signUp(house));
  await people[0]?.must('member:updateProfile', {
    names: [{ fullName: 'Mai' }],
    about: { text: 'I sing.', audience: 'members' },
  });
  const seen = [];
  let after: string | undefined;
  do {
    const page = await admin.must('member:list', { limit: 3, ...(after && { after }) });
    seen.push(...page.members);
    after = page.next ?? undefined;
  } while (after);
  const ids = seen.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining([admin.id, ...people.map(({ id }) => id)]));
  expect(JSON.stringify(seen)).not.toContain('I sing.');
});

test('staff alone can be listed', async () => {
  const house = await server();
  const moderator = await signUp(house, { role: 'moderator' });
  await signUp(house);
  const { members } = await moderator.must('member:list', { staffOnly: true, limit: 100 });
  expect(members.map(({ id }) => id)).toContain(moderator.id);
  expect(members.filter(({ role }) => role === 'member' || role === 'ally')).toEqual([]);
});

test('nobody else reads the list', async () => {
  const house = await server();
  for (const role of ['member', 'ally', 'steward'] as const) {
    const person = await signUp(house, { role });
    expect((await person.rest('member:list', {})).error.code).toBe('not_allowed');
  }
});
