import { describe, expect, it } from 'vitest';
import type { Request } from '#shared/contract/operations.ts';
import { appealUntil } from '#shared/statements/how-long.ts';
import { clientId, openRoom, type Person } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { look, openReportedCase, report, sendHeld, untilCase } from './desk.ts';

const server = useServer();

type Wanted = Omit<Request<'case:decide'>, 'caseId' | 'version'>;
const decide = async (moderator: Person, caseId: string, wanted: Wanted) =>
  moderator.must('case:decide', { ...(await look(moderator, caseId)), ...wanted });
const refusal = async (moderator: Person, caseId: string, wanted: Wanted) =>
  (await moderator.rest('case:decide', { ...(await look(moderator, caseId)), ...wanted })).error;

describe('A message behind a content note', () => {
  it('stays there to be opened, and has its author’s own note again when that is taken back', async () => {
    const { banyan, author, reporter, moderator, desk } = await openReportedCase(await server());
    const room = await openRoom(author, [reporter]);
    const sent = await author.must('message:send', {
      ...{ roomId: room.id, clientId: clientId(), text: 'what they said to me', contentNote: 'racism' },
    });
    if (sent.state !== 'sent') throw new Error('held');
    const messageId = sent.message.id;
    await report(reporter, { kind: 'message', roomId: room.id, messageId });
    const { id: caseId } = await untilCase(desk, messageId);
    const line = await reporter.connect();
    expect(await refusal(moderator, caseId, { decision: 'blur' })).toMatchObject({ fields: [{ path: 'contentNote' }] });
    const note = 'racist slur, quoted';
    await decide(moderator, caseId, { decision: 'blur', contentNote: note, cannedWords: 'contentNoteNeeded' });
    const shown = async () => (await reporter.must('message:list', { roomId: room.id })).messages.at(-1);
    expect(await shown()).toMatchObject({ text: 'what they said to me', contentNote: note });
    await line.until(
      () => line.log(room.id).some((event) => 'message' in event && event.message.contentNote === note),
      'the note',
    );
    expect((await author.must('statement:list', {})).statements).toMatchObject([
      { what: 'blurred', cannedWords: 'contentNoteNeeded', strikeUntil: null },
    ]);
    await moderator.must('case:reverse', { ...(await look(moderator, caseId)), reason: 'her own note says it' });
    expect(await shown()).toMatchObject({ text: 'what they said to me', contentNote: 'racism' });
    expect(
      await banyan.ctx.db.collection('audit').countDocuments({ action: 'message:blurred', actor: moderator.id }),
    ).toBe(1);
    for (const one of [line, desk]) one.close();
  });
});

describe('What is done about a person', () => {
  it('may be a warning: a strike for ninety days, in words that she can read', async () => {
    const { author, moderator, desk, opened } = await openReportedCase(await server());
    const words = 'Please ask before you guess where somebody is from.';
    const wanted = {
      decision: 'warn' as const,
      rule: 'noGuessing' as const,
      cannedWords: 'heritageDoubted' as const,
      words,
    };
    const { authorRecord } = await decide(moderator, opened.id, wanted);
    const { statements } = await author.must('statement:list', {});
    expect(statements).toMatchObject([
      { what: 'warned', rule: 'noGuessing', cannedWords: 'heritageDoubted', words, until: null, isAutomated: false },
    ]);
    const lasts = Date.parse(statements[0]?.strikeUntil ?? '') - Date.parse(statements[0]?.at ?? '');
    expect(lasts).toBe(90 * 86_400_000);
    expect(authorRecord?.strikes).toMatchObject([{ rule: 'noGuessing', expiresAt: statements[0]?.strikeUntil }]);
    desk.close();
  });

  it('silences all her open sockets before the moderator is answered', async () => {
    const { author, moderator, room, desk, opened } = await openReportedCase(await server());
    const lines = await Promise.all([1, 2, 3].map(() => author.connect()));
    await decide(moderator, opened.id, { decision: 'restrict', silence: { minutes: 5 } });
    const tries = lines.map((line) =>
      line.call('message:send', { roomId: room.id, clientId: clientId(), text: 'but' }),
    );
    for (const answer of await Promise.all(tries))
      expect(answer).toMatchObject({ ok: false, error: { code: 'silenced' } });
    expect((await author.must('statement:list', {})).statements).toMatchObject([
      { what: 'silenced', roomName: 'Courtyard', isEverywhere: false, until: expect.stringMatching(/^20/) },
    ]);
    for (const line of lines) line.close();
    desk.close();
  });

  it('suspends her: every socket is cut, and neither token nor refresh brings her back', async () => {
    const { banyan, author, moderator, desk, opened } = await openReportedCase(await server());
    const lines = await Promise.all([1, 2, 3].map(() => author.connect()));
    const view = await decide(moderator, opened.id, { decision: 'restrict', suspension: { minutes: 60 } });
    expect(view.outcome).toMatchObject({ suspendedUntil: expect.stringMatching(/^20/), silencedUntil: null });
    for (const line of lines) await line.until(() => line.socket.disconnected, 'the cut');
    expect((await author.rest('room:list', {})).error.code).toBe('suspended');
    const refreshed = await banyan.rest('account:refresh', {}, { cookie: author.cookie });
    expect(refreshed.status).not.toBe(200);
    desk.close();
  });

  it('takes her out of the room, and a reversal invites her back', async () => {
    const { author, moderator, room, desk, opened } = await openReportedCase(await server());
    const line = await author.connect();
    await decide(moderator, opened.id, { decision: 'remove', removeFromRoom: true });
    expect(line.heard('room:gone')).toMatchObject([{ roomId: room.id }]);
    expect((await author.rest('message:list', { roomId: room.id })).status).toBe(404);
    const { statements } = await author.must('statement:list', {});
    expect(statements.map(({ what, roomName }) => [what, roomName])).toEqual([
      ['removed', 'Courtyard'],
      ['removedFromRoom', 'Courtyard'],
    ]);
    await moderator.must('case:reverse', { ...(await look(moderator, opened.id)), reason: 'too much' });
    const mine = await line.until(() => line.heard('room:mine').at(-1), 'the invitation');
    expect(mine.membership.state).toBe('invited');
    await author.must('room:join', { roomId: room.id });
    expect(await refusal(moderator, opened.id, { decision: 'restrict' })).toMatchObject({ code: 'bad_input' });
    await author.must('room:leave', { roomId: room.id });
    const again = await refusal(moderator, opened.id, { decision: 'restrict', removeFromRoom: true });
    expect(again.message).toContain('not in this room any more');
    line.close();
    desk.close();
  });

  it('is not more than a steward’s own when a steward decides', async () => {
    const { steward, desk, opened } = await openReportedCase(await server());
    const suspended = await refusal(steward, opened.id, { decision: 'restrict', suspension: { minutes: 5 } });
    expect(suspended).toMatchObject({
      code: 'not_allowed',
      message: expect.stringContaining('Only moderators suspend'),
    });
    await decide(steward, opened.id, { decision: 'restrict', silence: { minutes: 5 } });
    desk.close();
  });
});

describe('What is done about a room', () => {
  it.each([
    { decision: 'slowMode' as const, more: { slowModeSeconds: 30 }, now: { slowModeSeconds: 30, isLocked: false } },
    { decision: 'lock' as const, more: {}, now: { slowModeSeconds: 5, isLocked: true } },
  ])(
    '$decision holds at once for everyone in it, and is taken back to what it was',
    async ({ decision, more, now }) => {
      const { steward, reporter, moderator, room, desk } = await openReportedCase(await server());
      await steward.must('room:update', { roomId: room.id, slowModeSeconds: 5 });
      await report(reporter, { kind: 'room', roomId: room.id });
      const opened = await desk.until(
        () => desk.heard('case:changed').find(({ subject }) => subject.kind === 'room' && subject.roomId === room.id),
        'the case',
      );
      const line = await reporter.connect();
      await decide(moderator, opened.id, { decision, ...more });
      expect(await reporter.must('room:view', { roomId: room.id })).toMatchObject(now);
      await line.until(() => line.log(room.id).some(({ type }) => type === 'room:changed'), 'the change');
      await moderator.must('case:reverse', { ...(await look(moderator, opened.id)), reason: 'it is quiet' });
      const before = { slowModeSeconds: 5, isLocked: false };
      expect(await reporter.must('room:view', { roomId: room.id })).toMatchObject(before);
      // What a steward has set since then is hers.
      await decide(moderator, opened.id, { decision, ...more });
      await steward.must('room:update', { roomId: room.id, slowModeSeconds: 60, isLocked: false });
      await moderator.must('case:reverse', { ...(await look(moderator, opened.id)), reason: 'it is quiet' });
      expect(await reporter.must('room:view', { roomId: room.id })).toMatchObject({
        slowModeSeconds: 60,
        isLocked: false,
      });
      line.close();
      desk.close();
    },
  );
});

describe('What does not fit', () => {
  it('is refused with what does', async () => {
    const { author, reporter, moderator, room, desk, opened } = await openReportedCase(await server());
    const held = await untilCase(desk, (await sendHeld(author, room.id)).id);
    await report(reporter, { kind: 'room', roomId: room.id });
    const { cases } = await moderator.must('case:list', {});
    const about = cases.find(({ subject }) => subject.kind === 'room' && subject.roomId === room.id)?.id ?? '';
    const silence = { minutes: 5, isEverywhere: true };
    const wrong: Array<[string, Wanted, string]> = [
      [opened.id, { decision: 'decline' }, 'take it down or dismiss it'],
      [opened.id, { decision: 'restrict' }, 'choose a silence'],
      [opened.id, { decision: 'dismiss', silence }, 'goes with a warning'],
      [opened.id, { decision: 'slowMode' }, 'how many seconds'],
      [held.id, { decision: 'warn' }, 'approve or decline'],
      [held.id, { decision: 'approve', silence }, 'words that are approved'],
      [about, { decision: 'remove' }, 'cannot be taken down'],
      [about, { decision: 'warn' }, 'about a room'],
    ];
    for (const [caseId, wanted, words] of wrong) {
      const error = await refusal(moderator, caseId, wanted);
      expect(error).toMatchObject({ code: 'bad_input', message: expect.stringContaining(words) });
    }
    expect((await author.must('statement:list', {})).statements).toEqual([]);
    desk.close();
  });
});

describe('The last day to appeal', () => {
  it('is six months on by the calendar, and there is none where nothing was done', () => {
    const on = (at: string) =>
      appealUntil({ at: new Date(at), what: 'removed' })
        ?.toISOString()
        .slice(0, 10);
    expect(on('2026-11-23T09:00:00Z')).toBe('2027-05-23');
    expect(on('2026-08-31T09:00:00Z')).toBe('2027-02-28');
    expect(on('2027-08-31T09:00:00Z')).toBe('2028-02-29');
    expect(appealUntil({ at: new Date(), what: 'supported' })).toBeNull();
    expect(appealUntil({ at: new Date(), what: 'reversed' })).toBeNull();
  });
});
