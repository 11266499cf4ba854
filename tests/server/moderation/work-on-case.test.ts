import { describe, expect, it } from 'vitest';
import { clientId, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';
import { aboutMessage, look, openReportedCase, report, sendHeld, untilCase } from './desk.ts';

const server = useServer();

const makeLead = async (banyan: TestServer, lead: Person) => {
  const admin = await signUp(banyan, { role: 'admin' });
  await admin.must('member:setLead', { memberId: lead.id, isLead: true });
};

describe('Two moderators side by side', () => {
  it('see at once who looks at a case, and neither decides what the other looks at', async () => {
    const { banyan, moderator, desk, opened } = await openReportedCase(await server());
    const second = await signUp(banyan, { role: 'moderator', name: 'Suphaphon' });
    const claim = { ...(await look(moderator, opened.id)), isClaimed: true };
    expect((await second.must('case:claim', claim)).claimedBy).toBe(second.id);
    await desk.until(() => desk.heard('case:changed').at(-1)?.claimedBy === second.id, 'the claim');
    const late = await moderator.rest('case:claim', claim);
    expect(late.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('Look once more') });
    const decision = { ...(await look(moderator, opened.id)), decision: 'dismiss' as const };
    const refused = await moderator.rest('case:decide', decision);
    expect(refused).toMatchObject({ status: 409, error: { message: expect.stringContaining('Suphaphon looks at') } });
    expect(refused.error.message).toContain('Take it over first');
    await moderator.must('case:claim', { ...(await look(moderator, opened.id)), isClaimed: true });
    const decided = await moderator.must('case:decide', { ...(await look(moderator, opened.id)), decision: 'dismiss' });
    expect(decided).toMatchObject({ state: 'decided', claimedBy: null, decision: 'dismiss' });
    desk.close();
  });

  it('leave each other notes, each once, which the author never sees', async () => {
    const { author, moderator, desk, opened } = await openReportedCase(await server());
    const line = await author.connect();
    const noted = { caseId: opened.id, clientId: clientId(), note: 'notecanary' };
    await moderator.must('case:note', noted);
    const { events } = await moderator.must('case:note', noted);
    expect(events.filter(({ note }) => note === 'notecanary')).toMatchObject([{ byMemberId: moderator.id }]);
    await moderator.must('case:decide', {
      ...(await look(moderator, opened.id)),
      decision: 'warn',
      note: 'notecanary',
    });
    await line.until(() => line.heard('statement:given')[0], 'the statement');
    expect(JSON.stringify([line.frames, await author.must('statement:list', {})])).not.toContain('notecanary');
    line.close();
    desk.close();
  });

  it('find what they look for: by room, severity, origin, and who looks at it', async () => {
    const banyan = await server();
    const { moderator, author, reporter, room, desk, opened } = await openReportedCase(banyan);
    const threat = await say(author, room.id, 'severecanary');
    await report(reporter, aboutMessage(room.id, threat.id), 'threat');
    const severe = await untilCase(desk, threat.id);
    const held = await untilCase(desk, (await sendHeld(author, room.id)).id);
    const list = async (filter: object) =>
      (await moderator.must('case:list', { roomId: room.id, ...filter })).cases.map(({ id }) => id);
    expect(await list({})).toEqual([severe.id, opened.id, held.id]);
    expect(await list({ severity: 'severe' })).toEqual([severe.id]);
    expect(await list({ origin: 'held' })).toEqual([held.id]);
    expect(await list({ queue: 'safeguarding' })).toEqual([]);
    await moderator.must('case:claim', { ...(await look(moderator, held.id)), isClaimed: true });
    expect(await list({ claimed: 'byMe' })).toEqual([held.id]);
    expect(await list({ claimed: 'byNobody' })).toEqual([severe.id, opened.id]);
    const all = await moderator.must('case:list', { roomId: room.id });
    expect(all.members.map(({ id }) => id)).toEqual([moderator.id]);
    expect(JSON.stringify([all, desk.heard('case:changed')])).not.toContain('severecanary');
    const { snapshot } = await moderator.must('case:view', { caseId: severe.id });
    expect(snapshot.lines.map(({ text }) => text)).toContain('severecanary');
    desk.close();
  });

  it('see both sides’ history and what is like it', async () => {
    const banyan = await server();
    const { moderator, author, reporter, room, desk, opened } = await openReportedCase(banyan, 'similar words, again');
    await moderator.must('case:decide', {
      ...{ ...(await look(moderator, opened.id)), decision: 'warn', rule: 'noHarassment' },
      silence: { minutes: 60, isEverywhere: true },
    });
    await author.must('settings:update', { lang: 'vi' });
    const other = await signUp(banyan);
    await other.must('room:join', { roomId: room.id });
    const message = await say(other, room.id, 'SIMILAR  w0rds, again');
    await report(reporter, aboutMessage(room.id, message.id));
    const same = await moderator.must('case:view', { caseId: (await untilCase(desk, message.id)).id });
    expect(same.similar).toMatchObject([{ id: opened.id, why: 'sameWords', decision: 'warn' }]);
    expect(same.authorRecord).toMatchObject({ strikes: [], cases: [], sanctions: [] });
    await report(reporter, { kind: 'member', memberId: author.id });
    const { cases } = await moderator.must('case:list', {});
    const about = cases.find(({ subject }) => 'memberId' in subject && subject.memberId === author.id);
    const view = await moderator.must('case:view', { caseId: about?.id ?? '' });
    expect(view).toMatchObject({
      authorLang: 'vi',
      similar: [{ id: opened.id, why: 'sameAuthor' }],
      authorRecord: {
        memberForDays: 0,
        strikes: [{ rule: 'noHarassment' }],
        cases: [{ number: opened.number, decision: 'warn', rule: 'noHarassment' }],
        sanctions: [{ kind: 'silence', roomId: null }],
      },
    });
    desk.close();
  });
});

describe('A case that is handed over', () => {
  it('goes to a colleague who may see it, and to nobody else', async () => {
    const { steward, author, reporter, moderator, desk, opened } = await openReportedCase(await server());
    const line = await steward.connect();
    for (const person of [author, reporter]) {
      const answer = await moderator.rest('case:handOver', { ...(await look(moderator, opened.id)), to: person.id });
      expect(answer.error).toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('cannot see this case'),
      });
    }
    const handed = { ...(await look(moderator, opened.id)), to: steward.id, note: 'you know her' };
    expect((await moderator.must('case:handOver', handed)).claimedBy).toBe(steward.id);
    await line.until(() => line.heard('case:changed').at(-1)?.claimedBy === steward.id, 'the case');
    const { events } = await steward.must('case:view', { caseId: opened.id });
    expect(events.at(-1)).toMatchObject({ type: 'handedOver', to: steward.id, note: 'you know her' });
    line.close();
    desk.close();
  });

  it('to the safeguarding leads is theirs alone, until they give it back', async () => {
    const banyan = await server();
    const { steward, moderator, desk, opened } = await openReportedCase(banyan, 'safeguardcanary');
    const none = await moderator.rest('case:handOver', { ...(await look(moderator, opened.id)), to: 'safeguarding' });
    expect(none.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('no safeguarding lead') });
    const lead = await signUp(banyan);
    await makeLead(banyan, lead);
    const line = await lead.connect();
    const before = desk.frames.length;
    const handed = { ...(await look(moderator, opened.id)), to: 'safeguarding' as const };
    expect((await moderator.must('case:handOver', handed)).queue).toBe('safeguarding');
    const arrived = await untilCase(line, (opened.subject as { messageId: string }).messageId);
    expect(arrived).toMatchObject({ queue: 'safeguarding', preview: 'safeguardcanary' });
    await desk.until(() => desk.heard('case:changed').at(-1)?.queue === 'safeguarding', 'that it left');
    expect(JSON.stringify(desk.frames.slice(before))).not.toContain('safeguardcanary');
    for (const person of [moderator, steward]) {
      expect((await person.rest('case:view', { caseId: opened.id })).status).toBe(404);
      expect((await person.rest('case:decide', { ...handed, decision: 'dismiss' })).status).toBe(404);
      expect((await person.must('case:list', {})).cases.map(({ id }) => id)).not.toContain(opened.id);
    }
    expect((await lead.must('case:list', { queue: 'safeguarding' })).cases.map(({ id }) => id)).toEqual([opened.id]);
    await lead.must('case:note', { caseId: opened.id, clientId: clientId(), note: 'leadnote' });
    expect(JSON.stringify(desk.frames)).not.toContain('leadnote');
    await lead.must('case:handOver', { ...(await look(lead, opened.id)), to: 'moderators' });
    expect((await moderator.must('case:view', { caseId: opened.id })).queue).toBe('moderators');
    expect((await lead.rest('case:view', { caseId: opened.id })).status).toBe(404);
    for (const one of [line, desk]) one.close();
  });

  it('is decided by a lead as a lead, and the author’s statement says so', async () => {
    const banyan = await server();
    const { author, moderator, desk, opened } = await openReportedCase(banyan);
    const lead = await signUp(banyan);
    await makeLead(banyan, lead);
    await moderator.must('case:handOver', { ...(await look(moderator, opened.id)), to: 'safeguarding' });
    const support = { ...(await look(lead, opened.id)), decision: 'support' as const };
    await lead.must('case:decide', support);
    expect((await author.must('statement:list', {})).statements).toMatchObject([
      {
        what: 'supported',
        decidedBy: 'safeguardingLead',
        cannedWords: 'careAndHelp',
        appealUntil: null,
        strikeUntil: null,
      },
    ]);
    const entry = await banyan.ctx.db.collection('audit').findOne({ actor: lead.id });
    // The log is read by people who may not know what she told the leads.
    expect(entry).toMatchObject({ action: 'member:supported', object: `case ${opened.number}` });
    desk.close();
  });
});

describe('What a lead notes', () => {
  it('is in no log, no list of sanctions and no letter, also when she takes it back', async () => {
    const banyan = await server();
    const { author, moderator, desk, opened } = await openReportedCase(banyan);
    const lead = await signUp(banyan);
    await makeLead(banyan, lead);
    await moderator.must('case:handOver', { ...(await look(moderator, opened.id)), to: 'safeguarding' });
    const restricted = { decision: 'restrict' as const, rule: 'youngProtected' as const, note: 'leadcanary' };
    const measures = { silence: { minutes: 60, isEverywhere: true }, suspension: { minutes: 30 } };
    await lead.must('case:decide', { ...(await look(lead, opened.id)), ...restricted, ...measures });
    const sanctions = await moderator.must('sanction:list', {});
    expect(sanctions.sanctions.filter(({ memberId }) => memberId === author.id)).toHaveLength(2);
    await lead.must('case:reverse', { ...(await look(lead, opened.id)), reason: 'leadcanary again' });
    const log = await moderator.must('audit:list', { actorId: lead.id });
    expect(log.entries.map(({ action }) => action).sort()).toEqual([
      'case:reversed',
      'case:upheld',
      'member:silenced',
      'member:suspended',
    ]);
    const readByOthers = JSON.stringify([sanctions, log, await author.must('statement:list', {}), desk.frames]);
    expect(readByOthers).not.toContain('leadcanary');
    expect(JSON.stringify(log)).not.toContain(author.id);
    desk.close();
  });
});

describe('Nobody judges herself', () => {
  it('neither as a moderator, nor as a lead, nor as the steward of the room', async () => {
    const banyan = await server();
    const [author, reporter] = [await signUp(banyan, { role: 'moderator' }), await signUp(banyan)];
    await makeLead(banyan, author);
    const room = await openRoom(author, [reporter]);
    const message = await say(author, room.id, 'my own words');
    const line = await author.connect();
    await report(reporter, aboutMessage(room.id, message.id));
    const found = await banyan.ctx.db.collection<{ _id: string }>('cases').findOne({ author: author.id });
    const caseId = found?._id ?? '';
    const one = { caseId, version: 2 };
    const asked = await Promise.all([
      author.rest('case:view', { caseId }),
      author.rest('case:decide', { ...one, decision: 'dismiss' }),
      author.rest('case:claim', { ...one, isClaimed: true }),
      author.rest('case:note', { caseId, clientId: clientId(), note: 'hm' }),
      author.rest('case:handOver', { ...one, to: 'moderators' }),
      author.rest('case:reverse', { ...one, reason: 'hm' }),
    ]);
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 404));
    expect((await author.must('case:list', {})).cases.map(({ id }) => id)).not.toContain(caseId);
    expect(line.heard('case:changed').map(({ id }) => id)).not.toContain(caseId);
    line.close();
  });
});
