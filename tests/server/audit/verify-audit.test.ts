import { afterEach, expect, it } from 'vitest';
import type { AuditDocument } from '#server/features/audit/audit.model.ts';
import { hashAudit } from '#server/features/audit/hash-audit.ts';
import { recordAudit } from '#server/features/audit/record-audit.ts';
import { sayVerification } from '#server/features/audit/say-verification.ts';
import { verifyAudit } from '#server/features/audit/verify-audit.ts';
import { signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

async function log() {
  const { ctx } = await server();
  const stored = ctx.db.collection<AuditDocument>('audit');
  return { ctx, stored, at: async (position: number) => (await stored.findOne({ position })) as AuditDocument };
}

async function writeEntries(count: number) {
  const { ctx, stored, at } = await log();
  for (let one = 0; one < count; one++)
    await recordAudit(ctx, { actorId: 'a'.repeat(24), action: 'thing:done', object: 'a thing', reason: `no ${one}` });
  return { ctx, stored, at };
}

afterEach(async () => {
  const { stored } = await log();
  await stored.deleteMany({});
});

it('a log that nobody touched is whole, and says how it ends', async () => {
  const { ctx, at } = await writeEntries(12);
  const { hash } = await at(12);
  const whole = { isWhole: true, entries: 12, brokenAt: null, lastHash: hash, isKeptHashThere: true };
  expect(await verifyAudit(ctx)).toEqual(whole);
  expect(sayVerification(await verifyAudit(ctx)).isGood).toBe(true);
});

it.each(['at', 'actor', 'action', 'object', 'reason'] as const)(
  'a changed “%s” is found at its place',
  async (field) => {
    const { ctx, stored } = await writeEntries(9);
    const value = field === 'at' ? new Date(0) : 'something else';
    await stored.updateOne({ position: 5 }, { $set: { [field]: value } });
    expect(await verifyAudit(ctx)).toMatchObject({ isWhole: false, brokenAt: 5, entries: 9 });
  },
);

it('a changed entry that was given the hash of its new words is found by the one after it', async () => {
  const { ctx, stored, at } = await writeEntries(9);
  const changed = { ...(await at(5)), reason: 'a better reason' };
  await stored.replaceOne({ position: 5 }, { ...changed, hash: hashAudit(changed) });
  expect(await verifyAudit(ctx)).toMatchObject({ isWhole: false, brokenAt: 6 });
});

it('an entry taken out of the middle is found, also when those after it move up', async () => {
  const { ctx, stored } = await writeEntries(9);
  await stored.deleteOne({ position: 4 });
  expect(await verifyAudit(ctx)).toMatchObject({ isWhole: false, brokenAt: 4, entries: 8 });
  for (const position of [5, 6, 7, 8, 9]) await stored.updateOne({ position }, { $inc: { position: -1 } });
  expect(await verifyAudit(ctx)).toMatchObject({ isWhole: false, brokenAt: 4 });
});

it('the first entry taken out is found', async () => {
  const { ctx, stored } = await writeEntries(3);
  await stored.deleteOne({ position: 1 });
  expect(await verifyAudit(ctx)).toMatchObject({ isWhole: false, brokenAt: 1 });
});

it('an entry put in between is found', async () => {
  const { ctx, stored, at } = await writeEntries(6);
  for (const position of [6, 5, 4]) await stored.updateOne({ position }, { $inc: { position: 1 } });
  const before = await at(3);
  const forged = {
    ...before,
    _id: ctx.clock.newId(),
    position: 4,
    reason: 'never happened',
    previousHash: before.hash,
  };
  await stored.insertOne({ ...forged, hash: hashAudit(forged) });
  expect(await verifyAudit(ctx)).toMatchObject({ isWhole: false, brokenAt: 5, entries: 7 });
});

it('two entries that changed places are found', async () => {
  const { ctx, stored } = await writeEntries(6);
  await stored.updateOne({ position: 3 }, { $set: { position: 1000 } });
  await stored.updateOne({ position: 4 }, { $set: { position: 3 } });
  await stored.updateOne({ position: 1000 }, { $set: { position: 4 } });
  expect(await verifyAudit(ctx)).toMatchObject({ isWhole: false, brokenAt: 3 });
});

it('an end that was cut off shows against a hash that somebody kept', async () => {
  const { ctx, stored } = await writeEntries(6);
  const { lastHash } = await verifyAudit(ctx);
  await writeEntries(2);
  expect(sayVerification(await verifyAudit(ctx, lastHash)).isGood).toBe(true);
  await stored.deleteMany({ position: { $gte: 6 } });
  const cut = await verifyAudit(ctx, lastHash);
  expect(cut).toMatchObject({ isWhole: true, isKeptHashThere: false });
  expect(sayVerification(cut).isGood).toBe(false);
});

it('a change of role and its entry are kept together, in one chain with entries written at the same moment', async () => {
  const banyan = await server();
  const { ctx, stored } = await writeEntries(1);
  const moderator = await signUp(banyan, { role: 'moderator' });
  expect(await stored.countDocuments({ action: 'member:roleChanged', object: `member ${moderator.id}` })).toBe(1);
  const people = await Promise.all(Array.from({ length: 4 }, () => signUp(banyan)));
  await Promise.all([
    ...people.map((person) => signUp(banyan, { role: 'ally' }).then(() => person)),
    ...Array.from({ length: 10 }, () => writeEntries(1)),
  ]);
  expect(await stored.countDocuments({ action: 'member:roleChanged' })).toBe(5);
  expect(await verifyAudit(ctx)).toMatchObject({ isWhole: true, entries: 1 + 5 + 10 });
});
