import { afterEach, expect, it } from 'vitest';
import { aboutMessage, report, untilCase } from '#tests/server/moderation/desk.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { startTestServer, useServer } from '#tests/support/server.ts';

// Ahead of the real time, by which the database lets go of sessions that have run out.
const clock = createHandClock('2036-11-24T20:00:00Z');
const server = useServer({ clock });
const start = clock.now().toISOString();

// The admin’s token of ten minutes serves every test.
afterEach(() => clock.set(start));

async function meet(banyan = server()) {
  const house = await banyan;
  const moderator = await signUp(house, { role: 'moderator' });
  const [author, reporter, steward] = [await signUp(house), await signUp(house), await signUp(house)];
  const room = await openRoom(steward, [author, reporter]);
  const desk = await moderator.connect();
  const open = async (reason: 'threat' | 'spam' = 'threat') => {
    const { id } = await say(author, room.id, 'words that hurt');
    await report(reporter, aboutMessage(room.id, id), reason);
    return untilCase(desk, id);
  };
  return { house, moderator, author, reporter, steward, room, open };
}

const see = (person: Person, caseId: string) => person.must('exposure:record', { caseId });

it('what is severe is counted once a case and day, and only for whoever opened it', async () => {
  const { house, moderator, open } = await meet();
  const other = await signUp(house, { role: 'moderator' });
  const { id } = await open();
  expect(await see(moderator, id)).toEqual({ today: 1, lastHour: 1, isBreakAdvised: false });
  expect(await see(moderator, id)).toMatchObject({ today: 1 });
  expect((await other.must('moderation:stats', {})).exposure).toMatchObject({ today: 0 });
  const { id: mild } = await open('spam');
  expect(await see(moderator, mild)).toMatchObject({ today: 1 });
});

it('the fifth in an hour advises a break, which the hour takes away', async () => {
  const { moderator, open } = await meet();
  for (let one = 1; one <= 5; one++) {
    const { isBreakAdvised } = await see(moderator, (await open()).id);
    expect(isBreakAdvised).toBe(one === 5);
  }
  clock.advance({ minutes: 9 });
  expect((await moderator.must('moderation:stats', {})).exposure).toEqual({
    today: 5,
    lastHour: 5,
    isBreakAdvised: true,
  });
});

it('the twelfth in a day advises one too, and the next day begins at nothing', async () => {
  const { house, moderator, open } = await meet();
  const stored = house.ctx.db.collection<{ _id: string; member: string; at: Date }>('exposures');
  const earlier = new Date('2036-11-24T08:00:00Z');
  for (let one = 0; one < 11; one++) await stored.insertOne({ _id: clock.newId(), member: moderator.id, at: earlier });
  expect((await moderator.must('moderation:stats', {})).exposure).toMatchObject({ today: 11, isBreakAdvised: false });
  expect(await see(moderator, (await open()).id)).toEqual({ today: 12, lastHour: 1, isBreakAdvised: true });
  await stored.updateMany({ member: moderator.id }, { $set: { at: new Date('2036-11-23T18:00:00Z') } });
  expect((await moderator.must('moderation:stats', {})).exposure).toMatchObject({ today: 0, lastHour: 0 });
});

it('a case about oneself is none that one opens', async () => {
  const { house, author, reporter, room } = await meet();
  const { id } = await say(author, room.id, 'words that hurt');
  const other = await signUp(house, { role: 'moderator' });
  const desk = await other.connect();
  await report(reporter, aboutMessage(room.id, id), 'threat');
  const opened = await untilCase(desk, id);
  expect((await author.rest('exposure:record', { caseId: opened.id })).error.code).toBe('not_allowed');
  await other.must('exposure:record', { caseId: opened.id });
});

it('the week is counted by day, by moderator and by how long cases waited', async () => {
  const house = await startTestServer({ clock });
  const { moderator, open } = await meet(Promise.resolve(house));
  const second = await signUp(house, { role: 'moderator' });
  const cases = [];
  for (let one = 0; one < 4; one++) cases.push(await open());
  const [fast, slow, noted, untouched] = cases;
  if (!fast || !slow || !noted || !untouched) throw new Error('four cases');
  clock.advance({ minutes: 3 });
  await moderator.must('case:decide', { caseId: fast.id, version: fast.version, decision: 'dismiss' });
  clock.advance({ minutes: 5 });
  await second.must('case:claim', { caseId: slow.id, version: slow.version, isClaimed: true });
  const { version } = await second.must('case:view', { caseId: slow.id });
  clock.advance({ minutes: 1 });
  await second.must('case:decide', { caseId: slow.id, version, decision: 'remove', rule: 'noHate' });
  await see(second, slow.id);
  const stats = await moderator.must('moderation:stats', { days: 2 });
  expect(stats.days).toEqual([
    { on: '2036-11-23', opened: 0, decided: 0 },
    { on: '2036-11-24', opened: 4, decided: 2 },
  ]);
  expect(new Map(stats.moderators.map(({ memberId, ...counts }) => [memberId, counts]))).toEqual(
    new Map([
      [moderator.id, { decided: 1, severeOpened: 0 }],
      [second.id, { decided: 1, severeOpened: 1 }],
    ]),
  );
  expect(stats.members.map(({ id }) => id).sort()).toEqual([moderator.id, second.id].sort());
  expect(stats).toMatchObject({ medianMinutesToFirstAction: 5.5, p90MinutesToFirstAction: 8 });
  expect(stats.toFirstAction).toEqual([
    { withinMinutes: 5, cases: 1 },
    { withinMinutes: 15, cases: 1 },
    { withinMinutes: 60, cases: 0 },
    { withinMinutes: 240, cases: 0 },
    { withinMinutes: 1440, cases: 0 },
    { withinMinutes: null, cases: 0 },
  ]);
  await house.close();
});
