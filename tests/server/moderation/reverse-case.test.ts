import { describe, expect, it } from 'vitest';
import { appendCaseEvent } from '#server/features/moderation/case-event.store.ts';
import { resumeModeration } from '#server/features/moderation/resume-moderation.ts';
import { reverseDecision } from '#server/features/moderation/reverse-decision.ts';
import { clientId, PASSWORD, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { aboutMessage, look, openReportedCase, report, sendHeld, untilCase } from './desk.ts';

const server = useServer();

describe('Taking a decision back', () => {
  it('brings the message back as it was: words, marks, reactions and history, on every open screen', async () => {
    const { author, reporter, moderator, room, message, desk, opened } = await openReportedCase(await server());
    const { id: caseId } = opened;
    const text = 'with **marks** and a second version';
    await author.must('message:edit', { roomId: room.id, messageId: message.id, text });
    await reporter.must('message:react', { roomId: room.id, messageId: message.id, word: '힘내', isOn: true });
    const before = (await reporter.must('message:list', { roomId: room.id })).messages.find(
      ({ id }) => id === message.id,
    );
    const line = await reporter.connect();
    await moderator.must('case:decide', { ...(await look(moderator, caseId)), decision: 'remove' });
    const gone = (await reporter.must('message:list', { roomId: room.id })).messages.find(
      ({ id }) => id === message.id,
    );
    expect(gone).toMatchObject({ text: '', gone: { by: 'moderator' } });
    await moderator.must('case:reverse', { ...(await look(moderator, caseId)), reason: 'I misread' });
    const after = (await reporter.must('message:list', { roomId: room.id })).messages.find(
      ({ id }) => id === message.id,
    );
    expect(after).toEqual({ ...before, changedSeq: after?.changedSeq });
    const told = await line.until(
      () => line.log(room.id).findLast((event) => 'message' in event && event.message.text === text),
      'the message again',
    );
    expect(told).toMatchObject({ message: { reactions: [{ word: '힘내' }] } });
    expect((await reporter.must('message:history', { roomId: room.id, messageId: message.id })).versions).toHaveLength(
      2,
    );
    for (const one of [line, desk]) one.close();
  });

  it('ends the strike, the silence and the suspension, tells the author, and opens the case again', async () => {
    const { banyan, author, moderator, room, desk, opened } = await openReportedCase(await server());
    const { id: caseId } = opened;
    await moderator.must('case:decide', {
      ...{ ...(await look(moderator, caseId)), decision: 'remove', rule: 'noHate' },
      ...{ silence: { minutes: 60, isEverywhere: true }, suspension: { minutes: 60 } },
    });
    expect((await author.rest('room:list', {})).status).not.toBe(200);
    const reversed = await moderator.must('case:reverse', { ...(await look(moderator, caseId)), reason: 'I misread' });
    expect(reversed).toMatchObject({ state: 'open', outcome: null, decision: null, claimedBy: null });
    expect(reversed.events.at(-1)).toMatchObject({ type: 'reversed', note: 'I misread', byMemberId: moderator.id });
    expect(reversed.authorRecord).toMatchObject({ strikes: [], sanctions: [] });
    expect(
      await banyan.ctx.db.collection('audit').countDocuments({ action: 'case:reversed', actor: moderator.id }),
    ).toBe(1);
    const back = await banyan.rest('account:signIn', { handle: author.handle, password: PASSWORD });
    expect(back.status).toBe(200);
    const token = back.value.accessToken;
    const sent = { roomId: room.id, clientId: clientId(), text: 'I am here again' };
    expect((await banyan.rest('message:send', sent, { token })).value).toMatchObject({ state: 'sent' });
    const { statements } = (await banyan.rest('statement:list', {}, { token })).value;
    expect(statements.map(({ what }) => what)).toEqual(['reversed', 'removed', 'suspended']);
    expect(statements[0]).toMatchObject({ appealUntil: null, until: null, strikeUntil: null, words: '' });
    for (const statement of statements.slice(1)) expect(statement.reversedAt).toBe(statements[0]?.at);
    desk.close();
  });

  it('lets declined words through after all, once', async () => {
    const { author, reporter, moderator, room, desk } = await openReportedCase(await server());
    const held = await sendHeld(author, room.id);
    const { id: caseId } = await untilCase(desk, held.id);
    await moderator.must('case:decide', { ...(await look(moderator, caseId)), decision: 'decline' });
    const line = await reporter.connect();
    await moderator.must('case:reverse', { ...(await look(moderator, caseId)), reason: 'it was a quotation' });
    await line.until(() => line.log(room.id).some((event) => 'message' in event), 'the words');
    const texts = async () =>
      (await reporter.must('message:list', { roomId: room.id })).messages.map(({ text }) => text);
    expect((await texts()).filter((text) => text === held.text)).toHaveLength(1);
    // It is there to be read now, and can still be decided either way.
    await moderator.must('case:decide', { ...(await look(moderator, caseId)), decision: 'decline' });
    expect(await texts()).not.toContain(held.text);
    await moderator.must('case:reverse', { ...(await look(moderator, caseId)), reason: 'once more' });
    await moderator.must('case:decide', { ...(await look(moderator, caseId)), decision: 'approve' });
    expect((await texts()).filter((text) => text === held.text)).toHaveLength(1);
    const answer = await moderator.rest('case:reverse', { ...(await look(moderator, caseId)), reason: 'no' });
    expect(answer.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('people have read') });
    for (const one of [line, desk]) one.close();
  });

  it('leaves gone what the author herself withdrew', async () => {
    const { author, reporter, moderator, room, message, desk, opened } = await openReportedCase(await server());
    await author.must('message:delete', { roomId: room.id, messageId: message.id });
    await moderator.must('case:decide', { ...(await look(moderator, opened.id)), decision: 'remove' });
    await moderator.must('case:reverse', { ...(await look(moderator, opened.id)), reason: 'hm' });
    const { messages } = await reporter.must('message:list', { roomId: room.id });
    expect(messages.find(({ id }) => id === message.id)).toMatchObject({ text: '', gone: { by: 'author' } });
    desk.close();
  });

  it('brings a thread back with its opening post', async () => {
    const { author, reporter, moderator, room, desk } = await openReportedCase(await server());
    const started = await author.must('thread:start', {
      ...{ roomId: room.id, clientId: clientId(), title: 'A question of mine', text: 'How?' },
    });
    if (started.state !== 'sent') throw new Error('held');
    const listed = async () =>
      (await reporter.must('thread:list', { roomId: room.id })).threads.map(({ title }) => title);
    const { messages } = await reporter.must('post:list', { threadId: started.thread.id });
    await report(reporter, aboutMessage(room.id, messages[0]?.id ?? ''));
    const { id: caseId } = await untilCase(desk, messages[0]?.id ?? '');
    await moderator.must('case:decide', { ...(await look(moderator, caseId)), decision: 'remove' });
    expect(await listed()).toEqual([]);
    await moderator.must('case:reverse', { ...(await look(moderator, caseId)), reason: 'it was fine' });
    expect(await listed()).toEqual(['A question of mine']);
    desk.close();
  });

  it('that a crash interrupted is completed at the next start, and everything of it is there once', async () => {
    const { banyan, author, moderator, room, message, desk, opened } = await openReportedCase(await server());
    const { id: caseId } = opened;
    await moderator.must('case:decide', { ...(await look(moderator, caseId)), decision: 'remove' });
    let isFirst = true;
    banyan.ctx.bus.on('message:restored', () => {
      if (!isFirst) return;
      isFirst = false;
      throw new Error('the process died here');
    });
    const wanted = { ...(await look(moderator, caseId)), reason: 'I misread' };
    expect((await moderator.rest('case:reverse', wanted)).status).toBe(500);
    await resumeModeration(banyan.ctx);
    await resumeModeration(banyan.ctx);
    expect((await moderator.must('case:view', { caseId })).state).toBe('open');
    const { messages } = await author.must('message:list', { roomId: room.id });
    expect(messages.find(({ id }) => id === message.id)?.text).toBe('words to decide on');
    const { statements } = await author.must('statement:list', {});
    expect(statements.filter(({ what }) => what === 'reversed')).toHaveLength(1);
    expect(
      await banyan.ctx.db.collection('audit').countDocuments({ action: 'case:reversed', actor: moderator.id }),
    ).toBe(1);
    desk.close();
  });

  it('by two at the same moment happens once', async () => {
    const { banyan, author, moderator, desk, opened } = await openReportedCase(await server());
    const second = await signUp(banyan, { role: 'moderator' });
    await moderator.must('case:decide', { ...(await look(moderator, opened.id)), decision: 'warn' });
    const wanted = { ...(await look(moderator, opened.id)), reason: 'both of us' };
    await Promise.all([moderator, second, second].map((one) => one.rest('case:reverse', wanted)));
    const { events } = await moderator.must('case:view', { caseId: opened.id });
    expect(events.filter(({ type }) => type === 'reversed')).toHaveLength(1);
    expect((await author.must('statement:list', {})).statements.map(({ what }) => what)).toEqual([
      'reversed',
      'warned',
    ]);
    desk.close();
  });

  it('after an appeal leaves the case decided, and it can be taken back only once', async () => {
    const { banyan, author, moderator, reporter, desk, opened } = await openReportedCase(await server());
    const { id: caseId } = opened;
    await moderator.must('case:decide', {
      ...(await look(moderator, caseId)),
      decision: 'remove',
      silence: { minutes: 5 },
    });
    const upheld = {
      caseId,
      byMemberId: moderator.id,
      byRole: 'moderator' as const,
      reason: 'upheld',
      staysDecided: true,
    };
    expect(await reverseDecision(banyan.ctx, upheld)).toMatchObject({ state: 'decided' });
    expect(await reverseDecision(banyan.ctx, upheld)).toBeNull();
    const view = await moderator.must('case:view', { caseId });
    expect(view).toMatchObject({ state: 'decided', outcome: { decision: 'remove', isReversible: false } });
    expect(view.authorRecord).toMatchObject({ strikes: [], sanctions: [] });
    const again = await moderator.rest('case:reverse', { ...(await look(moderator, caseId)), reason: 'again' });
    expect(again.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('already') });
    expect((await reporter.must('report:mine', {})).reports[0]?.outcome).toBe('notActed');
    expect((await author.must('statement:list', {})).statements.map(({ what }) => what)).toEqual([
      'reversed',
      'removed',
    ]);
    desk.close();
  });

  it('opens the case beside another one about the same that came meanwhile', async () => {
    const { moderator, reporter, room, message, desk, opened } = await openReportedCase(await server());
    await moderator.must('case:decide', { ...(await look(moderator, opened.id)), decision: 'dismiss' });
    await report(reporter, aboutMessage(room.id, message.id));
    const { cases } = await moderator.must('case:list', { roomId: room.id });
    expect(cases.map(({ id }) => id)).not.toContain(opened.id);
    const reversed = await moderator.must('case:reverse', {
      ...(await look(moderator, opened.id)),
      reason: 'look again',
    });
    expect(reversed.state).toBe('open');
    await report(reporter, aboutMessage(room.id, message.id), 'threat');
    const open = (await moderator.must('case:list', { roomId: room.id })).cases;
    expect(open.map(({ id, severity }) => [id === opened.id, severity])).toEqual([
      [false, 'severe'],
      [true, 'high'],
    ]);
    desk.close();
  });

  it('is not a steward’s to do with what a moderator decided', async () => {
    const { steward, moderator, desk, opened } = await openReportedCase(await server());
    await moderator.must('case:decide', { ...(await look(moderator, opened.id)), decision: 'remove' });
    const answer = await steward.rest('case:reverse', { ...(await look(steward, opened.id)), reason: 'mine' });
    expect(answer.error).toMatchObject({
      code: 'not_allowed',
      message: expect.stringContaining('A moderator decided'),
    });
    desk.close();
  });

  it('does not take hold of a case that waits', async () => {
    const { banyan, moderator, desk, opened } = await openReportedCase(await server());
    const answer = await moderator.rest('case:reverse', { ...(await look(moderator, opened.id)), reason: 'hm' });
    expect(answer.error).toMatchObject({ code: 'conflict', message: expect.stringContaining('Nothing is decided') });
    expect(await appendCaseEvent(banyan.ctx, 'z'.repeat(24), () => ({ type: 'withdrawn' }))).toBeNull();
    desk.close();
  });
});
