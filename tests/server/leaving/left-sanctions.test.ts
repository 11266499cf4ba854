import { describe, expect, it } from 'vitest';
import { tidyFeatures } from '#server/features/features.ts';
import { silenceMember } from '#server/features/sanctions/silence-member.ts';
import { suspendForADay } from '#tests/server/accounts/suspend.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { newcomer } from '#tests/support/newcomer.ts';
import { clientId, openRoom, type Person, signUp, uniqueHandle } from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { credentialsOf } from './full-life.ts';

describe('A restriction that somebody leaves behind', { timeout: 120_000 }, () => {
  it('keeps a suspended handle shut until its end, also for one that only looks the same, and is forgotten then', async () => {
    await withServer(async (banyan, clock) => {
      const her = await signUp(banyan, { handle: uniqueHandle('olive') });
      await suspendForADay(banyan.ctx, her.id);
      // She cannot come in, and can leave all the same.
      expect((await banyan.rest('account:erase', credentialsOf(her))).status).toBe(200);
      for (const handle of [her.handle, her.handle.toUpperCase(), her.handle.replace('o', '0')]) {
        const refused = await banyan.rest('account:signUp', newcomer({ handle }));
        expect(refused, handle).toMatchObject({ status: 403, error: { code: 'suspended' } });
        expect(refused.error.message).toMatch(/\d{4}-\d\d-\d\d/);
      }
      expect(await banyan.ctx.db.collection('accounts').countDocuments({ handleKey: her.handle })).toBe(0);
      // What is kept says neither who nor what for.
      const [left] = await banyan.ctx.db
        .collection('leftSanctions')
        .find({}, { projection: { _id: 0 } })
        .toArray();
      expect(Object.keys(left ?? {}).sort()).toEqual(['handleHash', 'kind', 'room', 'until']);
      expect(JSON.stringify(left)).not.toContain(her.id);
      expect(JSON.stringify(left)).not.toContain(her.handle);
      expect(await banyan.ctx.db.collection('sanctions').countDocuments()).toBe(0);

      clock.advance({ days: 2 });
      await tidyFeatures(banyan.ctx);
      expect(await banyan.ctx.db.collection('leftSanctions').countDocuments()).toBe(0);
      expect((await signUp(banyan, { handle: her.handle })).handle).toBe(her.handle);
    });
  });

  it('silences whoever comes back with the handle for as long as it would have, there and nowhere else', async () => {
    await withServer(async (banyan, clock) => {
      const steward = await signUp(banyan);
      const [quiet, loud] = [await openRoom(steward), await openRoom(steward)];
      const her = await signUp(banyan);
      await silence(banyan, her, quiet.id);
      await her.must('account:erase', credentialsOf(her));
      const again = await signUp(banyan, { handle: her.handle });
      for (const room of [quiet, loud]) await again.must('room:join', { roomId: room.id });
      const say = (roomId: string) => again.rest('message:send', { roomId, clientId: clientId(), text: 'here again' });
      expect((await say(quiet.id)).error.code).toBe('silenced');
      expect((await say(loud.id)).status).toBe(200);
      expect(await banyan.ctx.db.collection('leftSanctions').countDocuments()).toBe(0);
      const token = (await again.must('device:createToken', { label: 'stays' })).token;
      clock.advance({ minutes: 61 });
      again.token = token;
      expect((await say(quiet.id)).status).toBe(200);
    });
  });

  it('does not concern anybody with another handle', async () => {
    await withServer(async (banyan) => {
      const her = await signUp(banyan);
      await silence(banyan, her, null);
      await her.must('account:erase', credentialsOf(her));
      const other = await signUp(banyan);
      const room = await openRoom(other);
      const sent = await other.rest('message:send', { roomId: room.id, clientId: clientId(), text: 'hello' });
      expect(sent.status).toBe(200);
    });
  });
});

async function withServer(work: (banyan: TestServer, clock: ReturnType<typeof createHandClock>) => Promise<void>) {
  const clock = createHandClock();
  const banyan = await startTestServer({ clock });
  try {
    await work(banyan, clock);
  } finally {
    await banyan.close();
  }
}

/** For an hour. */
async function silence({ ctx }: TestServer, { id: memberId }: Person, roomId: string | null): Promise<void> {
  const from = ctx.clock.now();
  const until = new Date(from.getTime() + 60 * 60_000);
  const why = { reason: '', byMemberId: ctx.clock.newId(), caseId: ctx.clock.newId() };
  await silenceMember(ctx, { sanctionId: ctx.clock.newId(), memberId, roomId, from, until, ...why });
}
