import { Writable } from 'node:stream';
import pino from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { destroyOldEpochs } from '#server/features/anonymity/epochs/destroy-old-epochs.ts';
import { keepOpenings } from '#server/features/anonymity/opening/keep-openings.ts';
import { verifyAudit } from '#server/features/audit/verify-audit.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { firstAdmin, openLine, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';
import { appointLeads, holdCeremony, type Leads } from './leads.ts';
import { type AskingPlace, askIn, audited, comeBack, mustStart, start, waitForMessage } from './openings.ts';
import { approve, newCode } from './questions.ts';

const logged: string[] = [];
const toMemory = new Writable({
  write(line, _encoding, taken) {
    logged.push(String(line));
    taken();
  },
});
const clock = createHandClock();
const server = useServer({ clock, log: pino({ level: 'trace' }, toMemory) });

let house: TestServer;
let admin: Person;
let moderator: Person;
let asker: Person;
let room: Room;
let place: AskingPlace;
let people: [Person, Person, Person];
let before: string;
let leads: Leads['leads'];
let old: Leads['leads'];

beforeAll(async () => {
  house = await server();
  admin = await firstAdmin(house);
  moderator = await signUp(house, { role: 'moderator' });
  asker = await signUp(house, { name: 'Canary Name' });
  people = await appointLeads(house, admin);
  room = await openRoom(moderator, [asker, people[2]], { anonymousQuestions: 'visitors' });
  place = { house, moderator, roomId: room.id };
  before = (await askIn(place, asker, 'Before there was a key')).subject.messageId;
  old = (await holdCeremony(people)).leads;
});

describe('Before the leads have made a key', () => {
  it('nobody can open what was asked, and nobody ever can', async () => {
    const answer = await start(room.id, { ...people[0], share: old[0].share } as Leads['leads'][number], {
      messageId: before,
    });
    expect(answer.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('before the leads') });
    const elsewhere = await house.ctx.db.collection('personas').findOne({ envelope: { $exists: false } });
    expect(elsewhere).not.toBeNull();
  });

  it('is said where one asks, and so is that they have one', async () => {
    expect((await house.rest('question:places', {})).value.canBeOpened).toBe(true);
  });
});

describe('A new key', () => {
  it('goes to three different leads, and the house never has a share of it', async () => {
    const outsider = await signUp(house);
    await expect(holdCeremony([people[0], people[1], outsider])).rejects.toThrow('bad_input');
    await expect(holdCeremony([people[0], people[1], people[1]])).rejects.toThrow('bad_input');
    const made = await holdCeremony(people);
    leads = made.leads;
    const { key } = await people[1].must('opening:viewKey', {});
    expect(key).toMatchObject({ id: made.key.keyId, madeById: people[0].id });
    const dump = await dumpDatabase(house.ctx, { withRateLimits: true });
    for (const { share } of [...leads, ...old]) {
      expect(dump).not.toContain(share);
      expect(dump).not.toContain(share.replaceAll('-', ''));
    }
  });

  it('leaves what was asked before with the key before', async () => {
    const found = await askIn(place, asker, 'Asked under the newer key');
    const wrong = await start(room.id, { ...people[0], share: old[0].share }, { messageId: found.subject.messageId });
    expect(wrong.error.code).toBe('not_allowed');
  });
});

describe('One lead alone', () => {
  it('opens nothing, not with her share, not with it twice, and not with that of another', async () => {
    const { messageId } = (await askIn(place, asker, 'One lead alone')).subject;
    const openingId = await mustStart(room.id, leads[0], messageId);
    const refusals = [
      await leads[0].rest('opening:finish', { openingId, share: leads[0].share }),
      await leads[0].rest('opening:finish', { openingId, share: leads[1].share }),
      await leads[1].rest('opening:finish', { openingId, share: leads[0].share }),
      await leads[1].rest('opening:finish', { openingId, share: leads[2].share }),
      await leads[1].rest('opening:finish', { openingId, share: old[1].share }),
    ];
    expect(refusals.map(({ error }) => error.code)).toEqual(Array(5).fill('not_allowed'));
    expect((await leads[1].rest('opening:finish', { openingId, share: 'no share' })).status).toBe(400);
    expect((await start(room.id, leads[1], { messageId })).error.code).toBe('conflict');
    expect((await start(room.id, leads[2], { messageId, share: leads[1].share })).status).toBe(409);
    expect(await audited(house, messageId)).toEqual([
      ['opening:started', leads[0].id],
      ...[leads[0], leads[0], leads[1], leads[1], leads[1]].map(({ id }) => ['opening:refused', id]),
    ]);
    expect(await admin.rest('opening:list', {})).toMatchObject({ status: 403 });
    const lead = leads[1];
    await admin.must('member:setLead', { memberId: lead.id, isLead: false });
    expect((await lead.rest('opening:finish', { openingId, share: lead.share })).error.code).toBe('not_allowed');
    await admin.must('member:setLead', { memberId: lead.id, isLead: true });
    await admin.must('member:setLead', { memberId: leads[0].id, isLead: false });
    expect((await lead.rest('opening:finish', { openingId, share: lead.share })).error.code).toBe('conflict');
    await admin.must('member:setLead', { memberId: leads[0].id, isLead: true });
  });

  it('finds that the other did not come in time, or that the house was started anew', async () => {
    const { messageId } = (await askIn(place, asker, 'Nobody came')).subject;
    const openingId = await mustStart(room.id, leads[0], messageId);
    clock.advance({ minutes: 16 });
    const [again, first] = [await comeBack(house, leads[1]), await comeBack(house, leads[0])];
    expect((await again.rest('opening:finish', { openingId, share: again.share })).error.code).toBe('conflict');
    await keepOpenings(house.ctx);
    const { value } = await again.rest('opening:list', {});
    expect(value.openings.find(({ id }) => id === openingId)).toMatchObject({ state: 'lapsed', openedById: null });
    expect((await audited(house, messageId)).at(-1)).toEqual(['opening:lapsed', 'house']);
    expect((await start(room.id, first, { messageId })).status).toBe(200);
    leads = [first, again, await comeBack(house, leads[2])];
    [admin, moderator, asker] = [
      await comeBack(house, admin),
      await comeBack(house, moderator),
      await comeBack(house, asker),
    ];
    place = { house, moderator, roomId: room.id };
  });
});

describe('Two leads together', () => {
  it('learn once who asked one question, and nothing of any other', async () => {
    const found = await askIn(place, asker, 'Two leads together');
    const other = await askIn(place, newCode(), 'Another question');
    await approve(moderator, found);
    const message = await waitForMessage(moderator, room.id, 'Two leads together');
    const line = await openLine(house, leads[1]);
    const openingId = await mustStart(room.id, leads[0], message.id);
    await line.until(() => line.heard('opening:changed').length > 0, 'that it began');
    const { openings } = await leads[1].must('opening:list', {});
    const listed = openings.find(({ id }) => id === openingId);
    expect(listed).toMatchObject({ state: 'waiting', reason: 'lifeInDanger', messageId: message.id });
    expect(listed?.preview).toContain('How do you tell your mother?');
    const answer = await leads[1].must('opening:finish', { openingId, share: leads[1].share });
    expect(answer).toMatchObject({ kind: 'member', card: { id: asker.id, name: 'Canary Name' } });
    const twice = await leads[1].rest('opening:finish', { openingId, share: leads[1].share });
    expect(twice.error.code).toBe('conflict');
    const third = await leads[2].rest('opening:finish', { openingId, share: leads[2].share });
    expect(third.error.code).toBe('conflict');
    expect((await leads[2].rest('opening:finish', { openingId: other.id, share: leads[2].share })).status).toBe(404);
    expect((await audited(house, message.id)).map(([action]) => action)).toEqual(['opening:started', 'opening:opened']);
    const entries = JSON.stringify((await leads[1].must('opening:list', {})).openings);
    expect(entries).not.toContain(asker.id);
    line.close();
  });

  it('learn of a visitor that she is one, from an envelope that looks like any other', async () => {
    const { messageId } = (await askIn(place, newCode(), 'As a visitor')).subject;
    const openingId = await mustStart(room.id, leads[2], messageId);
    const share = leads[0].share.toLowerCase().replaceAll('-', ' ');
    expect(await leads[0].must('opening:finish', { openingId, share })).toEqual({ kind: 'visitor' });
    const personas = await house.ctx.db
      .collection('personas')
      .find({ envelope: { $exists: true } })
      .toArray();
    expect(new Set(personas.map(({ envelope }) => envelope.sealed.length)).size).toBe(1);
  });

  it('open no envelope that was put into another place', async () => {
    const one = await askIn(place, asker, 'The envelope of one');
    const another = await askIn(place, asker, 'The envelope of another');
    const personas = house.ctx.db.collection<{ _id: string; envelope: object }>('personas');
    const moved = await personas.findOne({ _id: one.authorId ?? '' });
    await personas.updateOne({ _id: another.authorId ?? '' }, { $set: { envelope: moved?.envelope ?? {} } });
    const { messageId } = another.subject;
    const openingId = await mustStart(room.id, leads[0], messageId);
    const answer = await leads[1].rest('opening:finish', { openingId, share: leads[1].share });
    expect(answer.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('do not open') });
    expect((await audited(house, messageId)).at(-1)).toEqual(['opening:failed', leads[1].id]);
  });

  it('cannot have the asker among them: for her there is nothing there', async () => {
    const { messageId } = (await askIn(place, leads[2], 'A lead asks herself')).subject;
    expect((await start(room.id, leads[2], { messageId })).error.code).toBe('not_found');
    const line = await openLine(house, leads[2]);
    const openingId = await mustStart(room.id, leads[0], messageId);
    const own = await leads[2].rest('opening:finish', { openingId, share: leads[2].share });
    expect(own.error).toEqual((await leads[2].rest('opening:finish', { openingId: room.id, share: 'x' })).error);
    expect(JSON.stringify(await leads[2].must('opening:list', {}))).not.toContain(messageId);
    expect(await leads[1].must('opening:finish', { openingId, share: leads[1].share })).toMatchObject({
      card: { id: leads[2].id },
    });
    const bar = await leads[2].rest('opening:bar', { openingId, isBarred: true, reason: 'Mine' });
    expect(bar.error.code).toBe('not_found');
    expect(line.heard('opening:changed')).toEqual([]);
    line.close();
  });

  it('open nothing that stands under a name', async () => {
    const { id: messageId } = await say(asker, room.id, 'Good evening, all of you.');
    expect((await start(room.id, leads[0], { messageId })).error.code).toBe('not_found');
  });
});

describe('Whoever asked', () => {
  it('is told after thirty days, unless a lead has barred it with a reason, and then once that is lifted', async () => {
    const [code, barredCode] = [newCode(), newCode()];
    const opened = await openFor(code, 'Told after thirty days');
    const barred = await openFor(barredCode, 'Not told for now');
    const bar = { openingId: barred.openingId, isBarred: true, reason: 'He reads her phone.' };
    await leads[2].must('opening:bar', bar);
    clock.advance({ days: 29 });
    await keepOpenings(house.ctx);
    expect(await lettersTo(code, opened.threadId)).toEqual([]);
    clock.advance({ days: 2 });
    await keepOpenings(house.ctx);
    await keepOpenings(house.ctx);
    const [letter, ...more] = await lettersTo(code, opened.threadId);
    expect(letter).toMatchObject({ what: 'opened', openedFor: 'lifeInDanger', decidedBy: 'safeguardingLead' });
    expect(letter).toMatchObject({ appealUntil: null, roomName: room.name });
    expect(more).toEqual([]);
    expect(JSON.stringify(letter)).not.toContain(leads[0].id);
    expect(await lettersTo(barredCode, barred.threadId)).toEqual([]);

    const lead = await comeBack(house, leads[2]);
    const listed = (await lead.rest('opening:list', {})).value.openings;
    expect(listed.find(({ id }) => id === opened.openingId)).toMatchObject({ isTold: true, bar: null });
    expect(listed.find(({ id }) => id === barred.openingId)).toMatchObject({
      isTold: false,
      bar: { byId: lead.id, reason: 'He reads her phone.' },
    });
    const late = await lead.rest('opening:bar', { ...bar, openingId: opened.openingId });
    expect(late.error.code).toBe('conflict');
    expect((await lead.rest('opening:bar', { ...bar, isBarred: false, reason: 'She moved out.' })).status).toBe(200);
    await keepOpenings(house.ctx);
    expect(await lettersTo(barredCode, barred.threadId)).toMatchObject([{ what: 'opened' }]);
    expect((await audited(house, barred.messageId)).map(([action]) => action)).toEqual(
      ['started', 'opened', 'barred', 'barLifted', 'told'].map((step) => `opening:${step}`),
    );
  });

  async function lettersTo(code: string, threadId: string) {
    return (await house.rest('question:statements', { code, threadId })).value.statements;
  }

  async function openFor(code: string, title: string) {
    const { messageId } = (await askIn(place, code, title)).subject;
    const openingId = await mustStart(room.id, leads[0], messageId);
    await leads[1].must('opening:finish', { openingId, share: leads[1].share });
    const [question] = (await house.rest('question:list', { code })).value.questions;
    return { openingId, messageId, threadId: question?.threadId ?? '' };
  }
});

describe('After all of this', () => {
  it('neither the database nor a log holds a share, a note of whom they found, or an account beside a name', async () => {
    const dump = await dumpDatabase(house.ctx, { withRateLimits: true });
    for (const { share } of [...leads, ...old])
      for (const words of [share, share.replaceAll('-', '')]) {
        expect(dump).not.toContain(words);
        expect(logged.join('')).not.toContain(words);
      }
    for (const name of ['personas', 'openings', 'statements']) {
      const kept = JSON.stringify(await house.ctx.db.collection(name).find().toArray());
      expect(kept, name).not.toContain(asker.id);
    }
  });

  it('the chain of the audit log verifies, and names no account that was found', async () => {
    expect(await verifyAudit(house.ctx)).toMatchObject({ isWhole: true });
    const entries = await house.ctx.db
      .collection('audit')
      .find({ action: /^opening:/ })
      .toArray();
    expect(entries.length).toBeGreaterThan(10);
    const said = JSON.stringify(entries);
    expect(said).not.toContain(asker.id);
    expect(said).not.toContain('not be here tomorrow');
    expect(said).not.toContain('reads her phone');
  });

  it('the end of an epoch takes the envelopes with it', async () => {
    const sealed = { envelope: { $exists: true } };
    expect(await house.ctx.db.collection('personas').countDocuments(sealed)).toBeGreaterThan(0);
    clock.advance({ days: 300 });
    await destroyOldEpochs(house.ctx);
    expect(await house.ctx.db.collection('personas').countDocuments(sealed)).toBe(0);
  });
});
