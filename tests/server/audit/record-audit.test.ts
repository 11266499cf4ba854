import { expect, it } from 'vitest';
import type { AuditDocument } from '#server/features/audit/audit.model.ts';
import { hashAudit } from '#server/features/audit/hash-audit.ts';
import { recordAudit } from '#server/features/audit/record-audit.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer({ clock: createHandClock() });
const entry = (reason: string) => ({ actorId: 'a'.repeat(24), action: 'thing:done', object: 'a thing', reason });

it('forty entries at once make one chain without a gap, in which a change shows', async () => {
  const { ctx } = await server();
  await Promise.all(Array.from({ length: 40 }, (_none, at) => recordAudit(ctx, entry(`reason ${at}`))));
  const chain = await ctx.db.collection<AuditDocument>('audit').find().sort({ position: 1 }).toArray();
  expect(chain.length).toBeGreaterThanOrEqual(40);
  for (const [at, one] of chain.entries()) {
    expect(one.position).toBe(at + 1);
    expect(one.previousHash).toBe(chain[at - 1]?.hash ?? '');
    expect(one.hash).toBe(hashAudit(one));
    expect(hashAudit({ ...one, reason: `${one.reason}!` })).not.toBe(one.hash);
  }
});

it('what is recorded again after a crash is there once', async () => {
  const { ctx } = await server();
  await Promise.all([1, 2, 3].map(() => recordAudit(ctx, { ...entry('once'), onceKey: 'the same thing' })));
  await recordAudit(ctx, { ...entry('once'), onceKey: 'the same thing' });
  expect(await ctx.db.collection('audit').countDocuments({ reason: 'once' })).toBe(1);
});

it('the log is read by pages that leave nothing out, by staff only', async () => {
  const banyan = await server();
  const moderator = await signUp(banyan, { role: 'moderator' });
  const member = await signUp(banyan);
  expect((await member.rest('audit:list', {})).error.code).toBe('not_allowed');
  await recordAudit(banyan.ctx, { ...entry('the last'), actorId: moderator.id });
  const stored = await banyan.ctx.db.collection('audit').countDocuments();
  const read: string[] = [];
  let before: string | undefined;
  for (;;) {
    const { entries, members } = await moderator.must('audit:list', { limit: 7, ...(before && { before }) });
    if (read.length === 0) expect(members.map(({ id }) => id)).toContain(moderator.id);
    if (entries.length === 0) break;
    read.push(...entries.map(({ id }) => id));
    before = entries.at(-1)?.at;
  }
  expect(new Set(read).size).toBe(stored);
});
