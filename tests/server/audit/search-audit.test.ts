import { expect, it } from 'vitest';
import { recordAudit } from '#server/features/audit/record-audit.ts';
import { signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

async function search(filter: { query?: string; actorId?: string; action?: string }) {
  const { ctx } = await server();
  const moderator = await signUp(await server(), { role: 'moderator' });
  const [one, other] = [ctx.clock.newId(), ctx.clock.newId()];
  const entries = [
    { actorId: one, action: 'message:removed', object: 'message abc', reason: 'noHate: seen before (twice)' },
    { actorId: one, action: 'member:silenced', object: 'member xyz', reason: 'noHate' },
    { actorId: other, action: 'message:removed', object: 'message xyz', reason: 'noSpam: .*' },
  ];
  for (const entry of entries) await recordAudit(ctx, entry);
  const actorId = filter.actorId === 'one' ? one : filter.actorId;
  const { entries: found } = await moderator.must('audit:list', { ...filter, ...(actorId && { actorId }), limit: 3 });
  return found.map(({ action, object }) => `${action} ${object}`);
}

it('words are looked for in what was done, to what, and why, in any case and any order', async () => {
  expect(await search({ query: 'NOHATE xyz' })).toEqual(['member:silenced member xyz']);
  expect((await search({ query: 'removed abc' }))[0]).toBe('message:removed message abc');
});

it('what looks like a pattern is looked for as it is', async () => {
  expect((await search({ query: '.*' }))[0]).toBe('message:removed message xyz');
  expect(await search({ query: '(twice' })).toContain('message:removed message abc');
  expect(await search({ query: 'abc|xyz' })).toEqual([]);
});

it('entries are found by who acted and by what was done', async () => {
  expect(await search({ actorId: 'one' })).toEqual(['member:silenced member xyz', 'message:removed message abc']);
  expect(await search({ actorId: 'one', action: 'message:removed' })).toEqual(['message:removed message abc']);
});

it('staff verify the log over the API, and see where it was broken', async () => {
  const banyan = await server();
  const moderator = await signUp(banyan, { role: 'moderator' });
  const whole = await moderator.must('audit:verify', {});
  expect(whole).toMatchObject({ isWhole: true, brokenAt: null });
  const { entries } = await moderator.must('audit:list', {});
  expect(whole.entries).toBe(entries[0]?.position);
  await banyan.ctx.db.collection('audit').updateOne({ position: 2 }, { $set: { reason: 'something else' } });
  expect(await moderator.must('audit:verify', {})).toMatchObject({ isWhole: false, brokenAt: 2 });
});
