import { describe, expect, it } from 'vitest';
import { resumeModeration } from '#server/features/moderation/resume-moderation.ts';
import type { Decision } from '#shared/contract/moderation.ts';
import { openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { aboutMessage, keepDecision, report, sendHeld, untilCase } from './desk.ts';

const server = useServer();

async function openCase() {
  const banyan = await server();
  const [author, reporter, moderator] = await Promise.all([
    signUp(banyan),
    signUp(banyan),
    signUp(banyan, { role: 'moderator', name: 'Priya' }),
  ]);
  const room = await openRoom(author, [reporter]);
  const message = await say(author, room.id, 'words to decide on');
  const desk = await moderator.connect();
  await report(reporter, aboutMessage(room.id, message.id));
  const opened = await untilCase(desk, message.id);
  const decide = (decision: Decision) => ({ caseId: opened.id, version: opened.version, decision });
  return { banyan, author, reporter, moderator, room, message, desk, opened, decide };
}

describe('Of two moderators', () => {
  it('the first decides, and the second is told who and what', async () => {
    const { banyan, moderator, opened, decide, room, message, reporter, desk } = await openCase();
    const second = await signUp(banyan, { role: 'moderator' });
    await moderator.must('case:decide', decide('dismiss'));
    const answer = await second.rest('case:decide', decide('remove'));
    expect(answer).toMatchObject({ status: 409, error: { code: 'conflict' } });
    expect(answer.error.message).toContain('Priya decided this before you: it was dismissed');
    const page = await reporter.must('message:list', { roomId: room.id });
    expect(page.messages.find(({ id }) => id === message.id)?.text).toBe('words to decide on');
    expect((await reporter.must('report:mine', {})).reports[0]?.outcome).toBe('notActed');
    expect((await second.must('case:list', { state: 'decided' })).cases[0]?.id).toBe(opened.id);
    desk.close();
  });

  it('exactly one wins when they press at the same moment', async () => {
    const { banyan, moderator, message, decide, desk } = await openCase();
    const others = await Promise.all([1, 2, 3].map(() => signUp(banyan, { role: 'moderator' })));
    const answers = await Promise.all(
      [moderator, ...others].map((one, at) => one.rest('case:decide', decide(at % 2 ? 'dismiss' : 'remove'))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const entries = await banyan.ctx.db.collection('audit').countDocuments({ object: `message ${message.id}` });
    expect(entries).toBe(1);
    desk.close();
  });

  it('nobody decides on what she has not seen: another report asks her to look again', async () => {
    const { banyan, moderator, decide, room, message, desk } = await openCase();
    const late = await signUp(banyan);
    await late.must('room:join', { roomId: room.id });
    await report(late, aboutMessage(room.id, message.id), 'threat');
    const answer = await moderator.rest('case:decide', decide('dismiss'));
    expect(answer.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('Look once more') });
    desk.close();
  });
});

describe('A decision', () => {
  it('that a crash interrupted is completed by her retry, and everything of it is there once', async () => {
    const { banyan, author, moderator, decide, room, message, desk, opened } = await openCase();
    const { bus, db } = banyan.ctx;
    let isFirst = true;
    bus.on('message:gone', () => {
      if (!isFirst) return;
      isFirst = false;
      throw new Error('the process died here');
    });
    const decision = { ...decide('remove'), silence: { minutes: 60 } };
    expect((await moderator.rest('case:decide', decision)).status).toBe(500);
    expect(await db.collection<{ _id: string }>('cases').findOne({ _id: opened.id })).toMatchObject({
      state: 'deciding',
    });
    expect((await author.must('statement:list', {})).statements).toEqual([]);
    expect((await moderator.must('case:decide', decision)).outcome).toMatchObject({ decision: 'remove' });
    expect((await moderator.must('case:decide', decision)).outcome).toMatchObject({ decision: 'remove' });
    await resumeModeration(banyan.ctx);
    expect((await author.must('statement:list', {})).statements).toHaveLength(1);
    expect(await db.collection('sanctions').countDocuments({ caseId: opened.id })).toBe(1);
    expect(await db.collection('audit').countDocuments({ actor: moderator.id })).toBe(2);
    const page = await author.must('message:list', { roomId: room.id });
    expect(page.messages.find(({ id }) => id === message.id)?.gone?.by).toBe('moderator');
    desk.close();
  });

  it('that a crash interrupted is completed at the next start', async () => {
    const { banyan, author, moderator, message, room, desk, opened } = await openCase();
    await keepDecision(banyan, opened.id, moderator.id);
    await resumeModeration(banyan.ctx);
    const page = await author.must('message:list', { roomId: room.id });
    expect(page.messages.find(({ id }) => id === message.id)?.gone?.by).toBe('moderator');
    expect((await author.must('statement:list', {})).statements).toHaveLength(1);
    expect((await moderator.must('case:view', { caseId: opened.id })).state).toBe('decided');
    desk.close();
  });

  it('that hung half-way is completed by the next moderator who comes by', async () => {
    const { banyan, author, moderator, desk, opened, decide } = await openCase();
    const second = await signUp(banyan, { role: 'moderator' });
    await keepDecision(banyan, opened.id, moderator.id, new Date(Date.now() - 60_000));
    const answer = await second.rest('case:decide', decide('dismiss'));
    expect(answer.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('it was taken down') });
    expect((await second.must('case:view', { caseId: opened.id })).outcome?.byMemberId).toBe(moderator.id);
    expect((await author.must('statement:list', {})).statements).toHaveLength(1);
    desk.close();
  });

  it('is asked for again where a crash left held words without a case', async () => {
    const { banyan, author, moderator, room, desk } = await openCase();
    const held = await sendHeld(author, room.id);
    const about = { 'subject.messageId': held.id };
    await banyan.ctx.db.collection('cases').deleteOne(about);
    await resumeModeration(banyan.ctx);
    await resumeModeration(banyan.ctx);
    expect(await banyan.ctx.db.collection('cases').countDocuments(about)).toBe(1);
    const opened = await untilCase(desk, held.id);
    const { messages } = await moderator
      .must('case:decide', { caseId: opened.id, version: opened.version, decision: 'approve' })
      .then(() => author.must('message:list', { roomId: room.id }));
    expect(messages.at(-1)?.text).toBe(held.text);
    desk.close();
  });

  it('fits the case, or is refused with what fits', async () => {
    const { moderator, author, room, decide, desk } = await openCase();
    const approve = await moderator.rest('case:decide', decide('approve'));
    expect(approve.error).toMatchObject({
      code: 'bad_input',
      message: expect.stringContaining('take it down or dismiss'),
    });
    const held = await sendHeld(author, room.id);
    const waiting = await untilCase(desk, held.id);
    const dismiss = await moderator.rest('case:decide', { ...waiting, caseId: waiting.id, decision: 'dismiss' });
    expect(dismiss.error).toMatchObject({ code: 'bad_input', message: expect.stringContaining('approve or decline') });
    desk.close();
  });
});

describe('Stewards', () => {
  it('see and decide the cases of their own rooms, never others’ and never their own', async () => {
    const banyan = await server();
    const [steward, second, elsewhere, member] = await Promise.all([1, 2, 3, 4].map(() => signUp(banyan)));
    if (!steward || !second || !elsewhere || !member) throw new Error('nobody came');
    const room = await openRoom(steward, [member, second]);
    await openRoom(elsewhere);
    await steward.must('room:setSteward', { roomId: room.id, memberId: second.id, isSteward: true });
    const lines = await Promise.all([steward, second, elsewhere].map((one) => one.connect()));
    const [hers, seconds, elsewheres] = lines;
    const message = await say(steward, room.id, 'a steward’s own words');
    await report(member, aboutMessage(room.id, message.id));
    const opened = await untilCase(seconds as (typeof lines)[0], message.id);
    for (const line of [hers, elsewheres]) expect(line?.heard('case:changed')).toEqual([]);
    expect((await steward.must('case:list', {})).cases).toEqual([]);
    expect((await elsewhere.must('case:list', {})).cases).toEqual([]);
    const decide = { caseId: opened.id, version: opened.version, decision: 'remove' as const };
    for (const one of [steward, elsewhere]) expect((await one.rest('case:decide', decide)).status).toBe(404);
    const everywhere = { ...decide, silence: { minutes: 5, isEverywhere: true } };
    expect((await second.rest('case:decide', everywhere)).error.code).toBe('not_allowed');
    await second.must('case:decide', decide);
    expect((await steward.must('statement:list', {})).statements).toMatchObject([{ decidedBy: 'steward' }]);
    for (const line of lines) line.close();
  });
});

describe('Being taken out of a room', () => {
  it('comes with a statement of reasons and an audit entry', async () => {
    const banyan = await server();
    const [steward, member] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(steward, [member]);
    await steward.must('room:removeMember', { roomId: room.id, memberId: member.id, reason: 'told twice' });
    expect((await member.must('statement:list', {})).statements).toMatchObject([
      { what: 'removedFromRoom', facts: { kind: 'stewardsWord' }, words: 'told twice', decidedBy: 'steward' },
    ]);
    const entry = await banyan.ctx.db.collection('audit').findOne({ actor: steward.id });
    expect(entry).toMatchObject({ action: 'member:removedFromRoom', reason: 'told twice' });
  });
});
