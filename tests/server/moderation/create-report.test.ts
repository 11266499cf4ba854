import { describe, expect, it } from 'vitest';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { aboutMessage, report, untilCase } from './desk.ts';

const server = useServer();

describe('A report', () => {
  it('is taken once however often it is sent, and another one under its id is a conflict', async () => {
    const banyan = await server();
    const [author, reporter] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(author, [reporter]);
    const message = await say(author, room.id, 'oh well');
    const sent = { clientId: clientId(), subject: aboutMessage(room.id, message.id), reason: 'spam' as const };
    const answers = await Promise.all([1, 2, 3, 4].map(() => reporter.must('report:create', sent)));
    expect(new Set(answers.map(({ reportId }) => reportId)).size).toBe(1);
    expect((await reporter.must('report:mine', {})).reports).toHaveLength(1);
    const other = await reporter.rest('report:create', { ...sent, reason: 'threat' });
    expect(other.error.code).toBe('conflict');
  });

  it('joins the others about the same subject: one case, counted by people, as grave as the gravest', async () => {
    const banyan = await server();
    const [author, one, two, moderator] = await Promise.all([
      signUp(banyan),
      signUp(banyan),
      signUp(banyan),
      signUp(banyan, { role: 'moderator' }),
    ]);
    const room = await openRoom(author, [one, two]);
    const message = await say(author, room.id, 'the same again');
    const subject = aboutMessage(room.id, message.id);
    await Promise.all([report(one, subject, 'spam'), report(two, subject, 'threat'), report(one, subject, 'spam')]);
    const { cases } = await moderator.must('case:list', {});
    const about = cases.filter((found) => 'messageId' in found.subject && found.subject.messageId === message.id);
    expect(about).toMatchObject([{ reportCount: 2, severity: 'severe' }]);
    const view = await moderator.must('case:view', { caseId: about[0]?.id ?? '' });
    expect(view.signals.map(({ reason }) => reason).sort()).toEqual(['spam', 'spam', 'threat']);
  });

  it('of what one cannot see reads like a report of what is not there', async () => {
    const banyan = await server();
    const [author, outsider] = [await signUp(banyan), await signUp(banyan)];
    const strict = await openRoom(author, [], { entry: 'strict' });
    const open = await openRoom(author);
    const hidden = await say(author, strict.id, 'only for us');
    const unjoined = await say(author, open.id, 'for those inside');
    const removed = await say(author, open.id, 'taken back');
    await author.must('message:delete', { roomId: open.id, messageId: removed.id });
    const absent = 'a'.repeat(24);
    const subjects = [
      aboutMessage(strict.id, hidden.id),
      aboutMessage(open.id, unjoined.id),
      aboutMessage(strict.id, absent),
      aboutMessage(absent, absent),
      { kind: 'room' as const, roomId: strict.id },
      { kind: 'room' as const, roomId: absent },
      { kind: 'member' as const, memberId: absent },
    ];
    const answers = await Promise.all(
      subjects.map((subject) => outsider.rest('report:create', { clientId: clientId(), subject, reason: 'hate' })),
    );
    expect(new Set(answers.map(({ status, error }) => `${status} ${JSON.stringify(error)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect(await banyan.ctx.db.collection('reports').countDocuments({ reporter: outsider.id })).toBe(0);
  });

  it('is not made about oneself', async () => {
    const banyan = await server();
    const author = await signUp(banyan);
    const room = await openRoom(author);
    const message = await say(author, room.id, 'hm');
    const subject = aboutMessage(room.id, message.id);
    const answer = await author.rest('report:create', { clientId: clientId(), subject, reason: 'hate' });
    expect(answer.error).toMatchObject({ code: 'bad_input', message: expect.stringContaining('yours') });
  });
});

describe('What a report seals', () => {
  it('survives that the author edits and deletes the message', async () => {
    const banyan = await server();
    const [author, reporter, moderator] = await Promise.all([
      signUp(banyan),
      signUp(banyan),
      signUp(banyan, { role: 'moderator' }),
    ]);
    const room = await openRoom(author, [reporter]);
    const message = await say(author, room.id, 'the very words');
    const desk = await moderator.connect();
    await report(reporter, aboutMessage(room.id, message.id));
    await author.must('message:edit', { roomId: room.id, messageId: message.id, text: 'sweet words' });
    await report(reporter, aboutMessage(room.id, message.id), 'threat');
    await author.must('message:delete', { roomId: room.id, messageId: message.id });
    const opened = await untilCase(desk, message.id);
    const view = await moderator.must('case:view', { caseId: opened.id });
    expect(view.snapshot.lines.find(({ isSubject }) => isSubject)?.text).toBe('sweet words');
    expect(view.snapshot.versions.map(({ text }) => text)).toContain('the very words');
    expect((await reporter.must('report:mine', {})).reports.map(({ preview }) => preview)).toEqual(['', '']);
    const now = await moderator.must('case:view', { caseId: opened.id });
    const decided = await moderator.must('case:decide', { caseId: now.id, version: now.version, decision: 'remove' });
    expect(decided.state).toBe('decided');
    const page = await reporter.must('message:list', { roomId: room.id });
    expect(page.messages.find(({ id }) => id === message.id)).toMatchObject({ gone: { by: 'author' } });
    desk.close();
  });

  it('of a person is what the reporter sees of her, and only moderators decide it', async () => {
    const banyan = await server();
    const [steward, member, reporter, moderator] = await Promise.all([
      signUp(banyan),
      signUp(banyan, { name: 'Mai Nguyễn' }),
      signUp(banyan),
      signUp(banyan, { role: 'moderator' }),
    ]);
    await openRoom(steward, [member, reporter]);
    const stewardLine = await steward.connect();
    const desk = await moderator.connect();
    await report(reporter, { kind: 'member', memberId: member.id }, 'privacy');
    const opened = await desk.until(
      () => desk.heard('case:changed').find(({ subject }) => subject.kind === 'member'),
      'the case',
    );
    expect(opened).toMatchObject({ preview: 'Mai Nguyễn', roomId: null });
    const decide = { caseId: opened.id, version: opened.version as number };
    expect((await moderator.rest('case:decide', { ...decide, decision: 'remove' })).error.code).toBe('bad_input');
    expect((await steward.must('case:list', {})).cases).toEqual([]);
    expect(stewardLine.heard('case:changed')).toEqual([]);
    const silence = { minutes: 10, isEverywhere: true };
    await moderator.must('case:decide', { ...decide, decision: 'restrict', silence });
    expect((await member.must('statement:list', {})).statements).toMatchObject([{ what: 'silenced', roomName: null }]);
    stewardLine.close();
    desk.close();
  });
});
