import { describe, expect, it } from 'vitest';
import { applyCaseEvent } from '#server/features/moderation/apply-case-event.ts';
import { type CaseDocument, type CaseState, caseModel } from '#server/features/moderation/case.model.ts';
import { findCaseEvents } from '#server/features/moderation/case-event.store.ts';
import { clientId, openRoom, signUp } from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';
import { aboutMessage, look, openReportedCase, report, sendHeld, untilCase } from './desk.ts';

const server = useServer();

/** What its events add up to, and what the database says it is. */
async function replay(
  { ctx }: TestServer,
  { _id, preview, snapshot, reasons, wordsKey, score, ...state }: CaseDocument,
) {
  const events = await findCaseEvents(ctx, _id);
  expect(events.map(({ position }) => position)).toEqual(events.map((_event, at) => at + 1));
  return { replayed: events.reduce<CaseState | null>(applyCaseEvent, null), stored: state };
}

describe('Events', () => {
  it('add up to every case as it is stored, whatever happened to it', async () => {
    const banyan = await server();
    const { author, reporter, moderator, desk, room, message, opened } = await openReportedCase(banyan);
    const second = await signUp(banyan, { role: 'moderator' });
    const caseId = opened.id;
    await moderator.must('case:claim', { ...(await look(moderator, caseId)), isClaimed: true });
    await moderator.must('case:note', { caseId, clientId: clientId(), note: 'a note' });
    await moderator.must('case:claim', { ...(await look(moderator, caseId)), isClaimed: false });
    await report(reporter, aboutMessage(room.id, message.id), 'threat');
    await moderator.must('case:handOver', { ...(await look(moderator, caseId)), to: second.id });
    const measures = { silence: { minutes: 5 }, suspension: { minutes: 5 } };
    await second.must('case:decide', { ...(await look(second, caseId)), decision: 'remove', ...measures });
    await second.must('case:reverse', { ...(await look(second, caseId)), reason: 'too much' });
    await second.must('case:decide', { ...(await look(second, caseId)), decision: 'dismiss' });
    const held = await sendHeld(author, room.id);
    await untilCase(desk, held.id);
    await author.must('message:withdrawHeld', { roomId: room.id, heldId: held.id });
    const cases = await caseModel(banyan.ctx).find().lean<CaseDocument[]>();
    expect(cases).toHaveLength(2);
    for (const found of cases) {
      const { replayed, stored } = await replay(banyan, found);
      expect(replayed).toEqual(stored);
    }
    const { events, version } = await moderator.must('case:view', { caseId });
    expect(events.map(({ type }) => type)).toEqual([
      ...['opened', 'reported', 'claimed', 'noted', 'released', 'reported', 'handedOver'],
      ...['decided', 'reversed', 'decided'],
    ]);
    expect(events.at(-1)?.position).toBe(version);
    expect(events.filter(({ type }) => type === 'reported').map(({ byMemberId }) => byMemberId)).toEqual([null, null]);
    desk.close();
  });

  it('hold no words of anybody’s message, so that words taken back leave the database', async () => {
    const banyan = await server();
    const author = await signUp(banyan);
    const room = await openRoom(author);
    const held = await sendHeld(author, room.id, 'eventcanary you bastard');
    await author.must('message:withdrawHeld', { roomId: room.id, heldId: held.id });
    for (const name of ['caseEvents', 'cases'])
      expect(JSON.stringify(await banyan.ctx.db.collection(name).find().toArray())).not.toContain('eventcanary');
  });

  it('come one after the other: one that is out of place is refused', () => {
    const facts = {
      ...{ number: 1, subject: { kind: 'member' as const, memberId: 'm' }, room: null, author: 'm' },
      ...{ origin: 'report' as const, isPrivate: false, queue: 'moderators' as const, severity: 0 },
    };
    const common = { _id: 'e', caseId: 'c', at: new Date(), byMember: null, note: '' };
    const opened = applyCaseEvent(null, { ...common, type: 'opened', facts, position: 1 });
    expect(() => applyCaseEvent(opened, { ...common, type: 'withdrawn', position: 3 })).toThrow('does not follow');
    expect(() => applyCaseEvent(opened, { ...common, type: 'opened', facts, position: 2 })).toThrow('opened before');
    expect(applyCaseEvent(opened, { ...common, type: 'withdrawn', position: 2 })).toMatchObject({ state: 'decided' });
  });

  it('of many at the same moment are all kept, each in a place of its own', async () => {
    const banyan = await server();
    const { moderator, desk, opened } = await openReportedCase(banyan);
    const caseId = opened.id;
    const notes = Array.from({ length: 8 }, (_nothing, nth) => `note ${nth}`);
    await Promise.all(notes.map((note) => moderator.must('case:note', { caseId, clientId: clientId(), note })));
    const { events } = await moderator.must('case:view', { caseId });
    expect(events.flatMap(({ note }) => note || []).sort()).toEqual(notes);
    expect(new Set(events.map(({ position }) => position)).size).toBe(events.length);
    desk.close();
  });
});
