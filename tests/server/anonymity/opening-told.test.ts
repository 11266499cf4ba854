import { beforeAll, describe, expect, it } from 'vitest';
import { destroyOldEpochs } from '#server/features/anonymity/epochs/destroy-old-epochs.ts';
import { EPOCH_MS } from '#server/features/anonymity/epochs/epoch-keys.ts';
import { keepOpenings } from '#server/features/anonymity/opening/keep-openings.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { firstAdmin, openRoom, type Person, signUp } from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';
import { appointLeads, holdCeremony, type Leads } from './leads.ts';
import { type AskingPlace, askIn, comeBack, mustStart, start } from './openings.ts';

/** An epoch, and the time to appeal after it. */
const DESTROYED_AFTER_DAYS = 30 + 184;
const clock = createHandClock();
const server = useServer({ clock });

let house: TestServer;
let moderator: Person;
let asker: Person;
let room: Room;
let place: AskingPlace;
let leads: Leads['leads'];

beforeAll(async () => {
  house = await server();
  const admin = await firstAdmin(house);
  [moderator, asker] = [await signUp(house, { role: 'moderator' }), await signUp(house, { role: 'moderator' })];
  leads = (await holdCeremony(await appointLeads(house, admin))).leads;
  room = await openRoom(moderator, [asker], { anonymousQuestions: 'members' });
  place = { house, moderator, roomId: room.id };
});

/** Signed in anew, after days went by. */
async function refresh(): Promise<void> {
  leads = [await comeBack(house, leads[0]), await comeBack(house, leads[1]), await comeBack(house, leads[2])];
  [asker, moderator] = [await comeBack(house, asker), await comeBack(house, moderator)];
  place = { ...place, moderator };
}

/** Everything that the audit log says of openings to somebody who reads and searches it. */
async function readLog(reader: Person, messageId: string) {
  const queries = ['', messageId, messageId.slice(0, 6), room.id, 'of message', '^opening', '.*'];
  const found = await Promise.all(queries.map((query) => reader.must('audit:list', { query })));
  return found.map(({ entries }) => entries.filter(({ action }) => /^opening:(?!keyMade)/.test(action)));
}

describe('A moderator whose own question is opened', () => {
  it('reads in the audit log that leads opened a question, and not which, until she is told', async () => {
    const { messageId } = (await askIn(place, asker, 'Asked by one of the moderators')).subject;
    const openingId = await mustStart(room.id, leads[0], messageId);
    await leads[1].must('opening:finish', { openingId, share: leads[1].share });
    const [all = [], ...searched] = await readLog(asker, messageId);
    expect(all.map(({ action }) => action)).toEqual(['opening:opened', 'opening:started']);
    expect(all.map(({ object, reason }) => [object, reason])).toEqual(
      Array(2).fill([`opening ${openingId}`, expect.stringContaining('in danger')]),
    );
    expect(searched.flat()).toEqual([]);
    expect((await asker.must('audit:list', { query: openingId })).entries).toHaveLength(2);
    // The log is not made differently for her.
    expect(await readLog(moderator, messageId)).toEqual([all, ...searched]);

    clock.advance({ days: 31 });
    await keepOpenings(house.ctx);
    const later = await comeBack(house, asker);
    const [told = []] = await readLog(later, messageId);
    expect(told[0]).toMatchObject({ action: 'opening:told', object: expect.stringContaining(messageId) });
    const { questions } = await later.must('question:list', {});
    const { statements } = await later.must('question:statements', { threadId: questions[0]?.threadId ?? '' });
    expect(statements).toMatchObject([{ what: 'opened', openedFor: 'lifeInDanger' }]);
  });
});

describe('An old question', () => {
  it('is opened only while whoever asked can still be told of it, and has a month to read the letter', async () => {
    clock.set(new Date(Math.ceil(clock.now().getTime() / EPOCH_MS) * EPOCH_MS).toISOString());
    await refresh();
    const [young, old] = [
      await askIn(place, asker, 'Opened just in time'),
      await askIn(place, asker, 'Opened too late'),
    ];
    clock.advance({ days: DESTROYED_AFTER_DAYS - 60, minutes: -30 });
    await refresh();
    const openingId = await mustStart(room.id, leads[0], young.subject.messageId);
    await leads[1].must('opening:finish', { openingId, share: leads[1].share });
    clock.advance({ minutes: 60 });
    await refresh();
    const late = await start(room.id, leads[0], old.subject);
    expect(late.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('too long ago') });

    // The last day on which the key is there: she was told a month ago, and finds the letter.
    clock.advance({ days: 59 });
    await keepOpenings(house.ctx);
    await destroyOldEpochs(house.ctx);
    await refresh();
    expect(await findLetters(asker)).toMatchObject([{ what: 'opened' }]);
    clock.advance({ days: 1 });
    await destroyOldEpochs(house.ctx);
    await refresh();
    expect(await findLetters(asker)).toEqual([]);
  });

  async function findLetters(reader: Person) {
    const { questions } = await reader.must('question:list', {});
    const young = questions.filter(({ title }) => title === 'Opened just in time');
    const letters = young.map(({ threadId }) => reader.must('question:statements', { threadId }));
    return (await Promise.all(letters)).flatMap(({ statements }) => statements);
  }
});
