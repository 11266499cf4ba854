import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { silenceMember } from '#server/features/sanctions/silence-member.ts';
import { clientId, openRoom, type Person, signUp } from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';
import { keepComing, type Restless } from './keep-coming.ts';

const server = useServer();
const TIMES = 100;
const AT_ONCE = 5;

describe('A member who is connected and keeps coming back', () => {
  it('hears and writes nothing of a room after her place in its log where she was removed', async () => {
    const { banyan, an, roomId, talk } = await openTalk();
    await again(async () => {
      const emma = await signUp(banyan);
      await emma.must('room:join', { roomId });
      const restless = keepComing(banyan.url, emma.token, roomId);
      await untilSheHears(restless);
      await an.must('room:removeMember', { roomId, memberId: emma.id, reason: 'a test' });
      const out = performance.now();
      const afterwards = await talk.goesOn();
      await restless.stop();
      const end = await findEnd(banyan, roomId, emma);
      expect([...restless.pushed.steady, ...restless.pushed.others].filter((seq) => seq >= end)).toEqual([]);
      // An answer may hold her own removal, if it left in the moment between that being stored and acknowledged.
      expect(restless.asked.filter((seq) => seq >= afterwards)).toEqual([]);
      expect(restless.welcomes.filter(({ begunAt, hasRoom }) => begunAt > out && hasRoom)).toEqual([]);
      expect(restless.answers.filter(({ begunAt, isOk }) => begunAt > out && isOk)).toEqual([]);
      expect(await findWritten(banyan, roomId, emma, end)).toEqual([]);
    });
    await talk.stop();
  }, 180_000);

  it('hears nothing at all once her device is signed out', async () => {
    const { banyan, roomId, talk } = await openTalk();
    const emma = await signUp(banyan);
    await emma.must('room:join', { roomId });
    await again(async () => {
      const { token, device } = await emma.must('device:createToken', { label: 'lost phone' });
      const restless = keepComing(banyan.url, token, roomId);
      await untilSheHears(restless);
      await emma.must('device:revoke', { deviceId: device.id });
      const out = performance.now();
      const end = await talk.goesOn();
      await restless.stop();
      expect(heardAfter(restless, end)).toEqual([]);
      expect(restless.welcomes.filter(({ begunAt }) => begunAt > out)).toEqual([]);
      expect(restless.answers.filter(({ begunAt }) => begunAt > out)).toEqual([]);
    });
    await talk.stop();
  }, 180_000);

  it('hears on, and writes nothing, once she is silenced', async () => {
    const { banyan, an, roomId, talk } = await openTalk();
    await again(async () => {
      const emma = await signUp(banyan);
      await emma.must('room:join', { roomId });
      const restless = keepComing(banyan.url, emma.token, roomId);
      await untilSheHears(restless);
      await silenceMember(banyan.ctx, silenceOf(banyan, an, emma, roomId));
      const out = performance.now();
      const end = await talk.goesOn();
      await expect.poll(() => heardAfter(restless, end).length).toBeGreaterThan(0);
      await restless.stop();
      const late = restless.answers.filter(({ begunAt, name }) => begunAt > out && name === 'message:send');
      expect(late.filter(({ code }) => code !== 'silenced')).toEqual([]);
    });
    await talk.stop();
  }, 180_000);
});

async function again(once: () => Promise<void>): Promise<void> {
  for (let done = 0; done < TIMES; done += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, once));
}

/** A room in which somebody never stops talking, so that there is always something to hear. */
async function openTalk() {
  const banyan = await server();
  const an = await signUp(banyan);
  const { id: roomId } = await openRoom(an);
  const line = await an.connect();
  let isStopping = false;
  const say = async () => {
    const outcome = await line.must('message:send', { roomId, clientId: clientId(), text: 'and then' });
    return outcome.state === 'sent' ? outcome.message.seq : 0;
  };
  const talking = (async () => {
    while (!isStopping) {
      await say();
      await sleep(3);
    }
  })();
  return {
    banyan,
    an,
    roomId,
    talk: {
      /** Says some more and gives it time to arrive; answers the number of the first of it. */
      goesOn: async () => {
        const first = await say();
        await say();
        await sleep(25);
        return first;
      },
      stop: async () => {
        isStopping = true;
        await talking;
        line.close();
      },
    },
  };
}

/** Silence proves something only of somebody who did hear, on every kind of line. */
async function untilSheHears({ pushed, asked, answers }: Restless): Promise<void> {
  const hears = () => pushed.steady.length > 0 && pushed.others.length > 0 && asked.length > 0 && answers.some(wasSent);
  await expect.poll(hears, { timeout: 5000, interval: 5 }).toBe(true);
  await sleep(Math.random() * 20);
}

function wasSent({ name, isOk }: Restless['answers'][number]): boolean {
  return name === 'message:send' && isOk;
}

function heardAfter({ pushed, asked }: Restless, end: number): number[] {
  return [...pushed.steady, ...pushed.others, ...asked].filter((seq) => seq >= end);
}

async function findEnd({ ctx }: TestServer, room: string, { id }: Person): Promise<number> {
  const entry = await ctx.db.collection('roomLog').findOne({ room, 'membership.member': id, 'membership.isIn': false });
  return Number(entry?.seq);
}

function findWritten({ ctx }: TestServer, room: string, { id }: Person, end: number) {
  return ctx.db
    .collection('roomLog')
    .find({ room, 'message.author': id, seq: { $gt: end } })
    .toArray();
}

function silenceOf({ ctx }: TestServer, an: Person, emma: Person, roomId: string) {
  const from = ctx.clock.now();
  return {
    ...{ sanctionId: ctx.clock.newId(), memberId: emma.id, roomId, from, until: new Date(from.getTime() + 3_600_000) },
    ...{ reason: 'a test', byMemberId: an.id, caseId: ctx.clock.newId() },
  };
}
