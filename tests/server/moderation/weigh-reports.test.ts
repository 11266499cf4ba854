import { describe, expect, it } from 'vitest';
import { weigh } from '#server/features/moderation/judge-reporter.ts';
import { openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { aboutMessage, age, look, report, untilCase } from './desk.ts';

const server = useServer();

describe('A brigade', () => {
  it('of five fresh accounts removes nothing, and is one case with its weight', async () => {
    const banyan = await server();
    const [steward, target, moderator] = await Promise.all([
      signUp(banyan),
      signUp(banyan),
      signUp(banyan, { role: 'moderator' }),
    ]);
    const brigade = await Promise.all([1, 2, 3, 4, 5].map(() => signUp(banyan)));
    const room = await openRoom(steward, [target, ...brigade]);
    const message = await say(target, room.id, 'kimbap needs no improving');
    const line = await target.connect();
    const desk = await moderator.connect();
    await Promise.all(brigade.map((one) => report(one, aboutMessage(room.id, message.id), 'hate')));
    await Promise.all(brigade.map((one) => report(one, aboutMessage(room.id, message.id), 'hate')));
    const { cases } = await moderator.must('case:list', { roomId: room.id });
    expect(cases).toMatchObject([{ reportCount: 5, reportWeight: 0.5, state: 'open' }]);
    const { messages } = await steward.must('message:list', { roomId: room.id });
    expect(messages.find(({ id }) => id === message.id)?.text).toBe('kimbap needs no improving');
    expect((await target.must('statement:list', {})).statements).toEqual([]);
    expect(await say(target, room.id, 'still here')).toMatchObject({ text: 'still here' });
    expect(line.heard('session:ended')).toEqual([]);

    // One member who has been right before stands before all five of them.
    const established = await signUp(banyan);
    await age(banyan, [established], 400);
    await established.must('room:join', { roomId: room.id });
    const first = await say(target, room.id, 'something unkind, once');
    await report(established, aboutMessage(room.id, first.id), 'hate');
    const { id: caseId } = await untilCase(desk, first.id);
    await moderator.must('case:decide', { ...(await look(moderator, caseId)), decision: 'warn' });
    const second = await say(target, room.id, 'something unkind, twice');
    await report(established, aboutMessage(room.id, second.id), 'hate');
    const queue = (await moderator.must('case:list', { roomId: room.id })).cases;
    expect(
      queue.map(({ subject, reportWeight }) => ['messageId' in subject && subject.messageId, reportWeight]),
    ).toEqual([
      [second.id, 1.4],
      [message.id, 0.5],
    ]);
    const { signals } = await moderator.must('case:view', { caseId: queue[0]?.id ?? '' });
    expect(signals.map(({ reporter }) => reporter)).toEqual([
      { memberForDays: 400, reports: 1, actedOn: 1, weight: 1.4 },
    ]);
    for (const one of [line, desk]) one.close();
  });
});

describe('What a report weighs', () => {
  it.each([
    { memberForDays: 0, decided: 0, actedOn: 0, weight: 0.1 },
    { memberForDays: 6, decided: 9, actedOn: 9, weight: 0.1 },
    { memberForDays: 7, decided: 0, actedOn: 0, weight: 0.4 },
    { memberForDays: 90, decided: 0, actedOn: 0, weight: 0.8 },
    { memberForDays: 90, decided: 4, actedOn: 4, weight: 1.4 },
    { memberForDays: 90, decided: 4, actedOn: 3, weight: 1.1 },
    { memberForDays: 90, decided: 4, actedOn: 0, weight: 0.2 },
  ])('after $memberForDays days with $actedOn of $decided right is $weight', ({ weight, ...record }) => {
    expect(weigh(record)).toBe(weight);
  });
});

describe('A block', () => {
  it('hinders no report, on either side of it', async () => {
    const banyan = await server();
    const [one, other] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(one, [other]);
    const [hers, others] = [await say(one, room.id, 'one says'), await say(other, room.id, 'other says')];
    await one.must('member:block', { memberId: other.id, isBlocked: true });
    await report(one, { kind: 'member', memberId: other.id });
    await report(other, { kind: 'member', memberId: one.id });
    await report(one, aboutMessage(room.id, others.id));
    await report(other, aboutMessage(room.id, hers.id));
    expect(await banyan.ctx.db.collection('cases').countDocuments({ author: one.id })).toBe(2);
    expect(await banyan.ctx.db.collection('cases').countDocuments({ author: other.id })).toBe(2);
  });
});
