import { expect, it } from 'vitest';
import { openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { aboutMessage, allHeard, look, report, untilCase } from './desk.ts';

const server = useServer();

it('a reported message that is removed leaves every screen and every page, and its author is told why', async () => {
  const banyan = await server();
  const [steward, abuser, target, moderator] = await Promise.all([
    signUp(banyan),
    signUp(banyan),
    signUp(banyan),
    signUp(banyan, { role: 'moderator' }),
  ]);
  const room = await openRoom(steward, [abuser, target]);
  await say(target, room.id, 'has anyone a recipe for ddukbokki');
  const message = await say(abuser, room.id, 'firstversion nobody wants your food');
  await abuser.must('message:edit', { roomId: room.id, messageId: message.id, text: 'nobodywants your kind' });
  await say(steward, room.id, 'kindly, please');
  const [hers, theirs, desk] = await Promise.all([abuser.connect(), target.connect(), moderator.connect()]);

  await report(target, aboutMessage(room.id, message.id), 'hate', 'the second time this week');
  const opened = await untilCase(desk, message.id);
  expect(opened).toMatchObject({ state: 'open', severity: 'high', reportCount: 1, roomName: 'Courtyard' });
  const view = await moderator.must('case:view', { caseId: opened.id });
  expect(view.snapshot.lines.map(({ text }) => text)).toEqual([
    'has anyone a recipe for ddukbokki',
    'nobodywants your kind',
    'kindly, please',
  ]);
  expect(view.snapshot.versions.map(({ text }) => text)).toEqual(['firstversion nobody wants your food']);
  expect(view.signals).toMatchObject([{ reason: 'hate', note: 'the second time this week' }]);

  const decision = { caseId: opened.id, version: opened.version, decision: 'remove' as const, rule: 'noHate' as const };
  const decided = await moderator.must('case:decide', { ...decision, note: 'seen before from her' });
  expect(decided).toMatchObject({ state: 'decided', outcome: { decision: 'remove', byMemberId: moderator.id } });
  for (const line of [hers, theirs]) {
    const gone = await line.until(
      () => line.log(room.id).find((event) => 'message' in event && event.message.gone),
      'the tombstone',
    );
    expect(gone).toMatchObject({ message: { id: message.id, text: '', gone: { by: 'moderator', rule: 'noHate' } } });
  }

  const pages = await Promise.all([
    target.must('message:list', { roomId: room.id }),
    abuser.must('message:list', { roomId: room.id, around: message.id }),
    target.must('room:catchUp', { roomId: room.id, after: 0 }),
    target.must('report:mine', {}),
  ]);
  expect(JSON.stringify(pages)).not.toMatch(/firstversion|nobodywants/);
  for (const person of [abuser, target])
    expect((await person.rest('message:history', { roomId: room.id, messageId: message.id })).status).toBe(404);
  expect((await target.must('report:mine', {})).reports).toMatchObject([{ outcome: 'acted', preview: '' }]);

  const [statement] = (await abuser.must('statement:list', {})).statements;
  expect(statement).toMatchObject({
    what: 'removed',
    rule: 'noHate',
    text: 'nobodywants your kind',
    roomName: 'Courtyard',
    decidedBy: 'moderator',
    isAutomated: false,
    facts: { kind: 'reports', reports: 1 },
    appealUntil: expect.stringMatching(/^20/),
    appeal: null,
  });
  expect(await hers.until(() => hers.heard('statement:given')[0], 'the statement')).toEqual(statement);
  expect(theirs.heard('statement:given')).toEqual([]);
  const { entries } = await moderator.must('audit:list', {});
  expect(entries[0]).toMatchObject({
    actorId: moderator.id,
    action: 'message:removed',
    object: `message ${message.id}`,
    reason: 'noHate: seen before from her',
  });

  // What colleagues note and who reported is for none of the two.
  expect(allHeard(hers, theirs)).not.toContain('seen before');
  expect(allHeard(hers)).not.toContain('second time this week');
  for (const line of [hers, theirs, desk]) line.close();
});

it('the author never learns who reported her: not in a frame, not in anything she can ask for', async () => {
  const banyan = await server();
  const [author, reporter, moderator] = await Promise.all([
    signUp(banyan, { handle: 'reportedauthor' }),
    signUp(banyan, { handle: 'secretreporter' }),
    signUp(banyan, { role: 'moderator' }),
  ]);
  const room = await openRoom(author, []);
  await reporter.must('room:join', { roomId: room.id });
  const message = await say(author, room.id, 'your sort again');
  await reporter.must('room:leave', { roomId: room.id });
  await reporter.must('room:join', { roomId: room.id });
  const line = await author.connect();
  const desk = await moderator.connect();
  const before = line.frames.length;
  await report(reporter, aboutMessage(room.id, message.id));
  const opened = await untilCase(desk, message.id);
  const view = await moderator.must('case:view', { caseId: opened.id });
  await moderator.must('case:decide', {
    caseId: opened.id,
    version: opened.version,
    decision: 'remove',
    silence: { minutes: 5 },
  });
  await line.until(() => line.heard('statement:given')[0], 'the statement');
  await moderator.must('case:reverse', { ...(await look(moderator, opened.id)), reason: 'looked again' });
  // She may know who is in her room, and who is a member: nothing else that she can ask for names the one who reported.
  const asked = await Promise.all([
    author.rest('statement:list', {}),
    author.rest('report:mine', {}),
    author.rest('message:list', { roomId: room.id }),
    author.rest('message:history', { roomId: room.id, messageId: message.id }),
    author.rest('message:held', { roomId: room.id }),
    author.rest('room:view', { roomId: room.id }),
    author.rest('case:list', {}),
    author.rest('case:view', { caseId: opened.id }),
    author.rest('member:view', { memberId: author.id }),
    author.rest('settings:view', {}),
    author.rest('member:lists', {}),
    author.rest('device:list', {}),
    author.rest('account:me', {}),
  ]);
  expect(asked.filter(({ status }) => status >= 500)).toEqual([]);
  for (const told of [asked, line.frames.slice(before), view, opened, desk.frames])
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`secretreporter|${reporter.id}`));
  // As a steward of the room she might see its cases, but not this one: it is about her.
  expect((await author.must('case:list', {})).cases).toEqual([]);
  expect((await author.rest('case:view', { caseId: opened.id })).status).toBe(404);
  expect(line.heard('case:changed')).toEqual([]);
  line.close();
  desk.close();
});
