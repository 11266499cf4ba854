import { describe, expect, it } from 'vitest';
import type { CaseSummary } from '#shared/contract/moderation.ts';
import { firstGraphemes } from '#shared/text.ts';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { eachAtOnce } from './each-at-once.ts';
import { joinStrings, readNaughtyStrings } from './naughty-strings.ts';
import { pickStrings } from './pick-strings.ts';
import { findTextFields } from './text-fields.ts';

const server = useServer();
const strings = readNaughtyStrings();

describe.skipIf(strings.length === 0)('Each naughty string comes back as it was from', { timeout: 600_000 }, () => {
  it('a report, a decision, the end of a silence and a removal', async () => {
    const banyan = await server();
    const [warden, second, an, emma] = [
      await signUp(banyan, { role: 'moderator' }),
      await signUp(banyan, { role: 'moderator' }),
      await signUp(banyan),
      await signUp(banyan),
    ];
    const { id: roomId } = await openRoom(an, [emma]);
    const desk = await warden.connect();
    for (const text of joinStrings(pickStrings('report').filter(isVisible), 450)) {
      const words = text.normalize('NFC');
      const { id: messageId } = await say(emma, roomId, 'unkind words');
      const subject = { kind: 'message' as const, roomId, messageId };
      await an.must('report:create', { clientId: clientId(), subject, reason: 'harassment', note: text });
      const isOfIt = (one: unknown) => JSON.stringify((one as CaseSummary).subject).includes(messageId);
      const summary = await desk.until(() => desk.heard('case:changed').find(isOfIt), 'the case');
      const { id: caseId, version } = summary as CaseSummary;
      expect((await desk.must('case:view', { caseId })).signals).toMatchObject([{ note: words }]);

      await desk.must('case:note', { caseId, clientId: clientId(), note: text });
      const decision = { caseId, version: version + 1, decision: 'remove', rule: 'noHarassment', note: text } as const;
      const decided = await desk.must('case:decide', { ...decision, words: text, silence: { minutes: 5 } });
      expect(decided.outcome?.note).toBe(words);
      expect(decided.events.find(({ type }) => type === 'noted')?.note).toBe(words);
      const [letter] = (await emma.must('statement:list', {})).statements;
      expect(letter?.words).toBe(words);
      const appeal = { statementId: letter?.id ?? '', clientId: clientId(), text };
      expect((await emma.must('appeal:create', appeal)).appeal?.text).toBe(words);
      const { appeals } = await second.must('appeal:list', {});
      const { id: appealId = '', version: seen = 0 } = appeals.find((one) => one.statement.id === letter?.id) ?? {};
      const answer = { appealId, version: seen, isUpheld: false, answer: text };
      expect((await second.must('appeal:decide', answer)).answer).toBe(words);
      const { sanctions } = await desk.must('sanction:list', {});
      const sanctionId = sanctions.find(({ memberId }) => memberId === emma.id)?.id as string;
      await desk.must('sanction:end', { sanctionId, reason: text });
      const { entries } = await desk.must('audit:list', { limit: 5 });
      expect(entries.find(({ action }) => action === 'sanction:ended')?.reason).toBe(words);

      await an.must('room:removeMember', { roomId, memberId: emma.id, reason: text });
      const { statements } = await emma.must('statement:list', {});
      expect(statements.find(({ what }) => what === 'removedFromRoom')?.words).toBe(words);
      await emma.must('room:join', { roomId });
    }
    desk.close();
  });
});

describe.skipIf(strings.length === 0)('Each naughty string', { timeout: 600_000 }, () => {
  it('comes back as it was from a hand-over, a note in front and a reversal', async () => {
    const banyan = await server();
    const [warden, second] = [await signUp(banyan, { role: 'moderator' }), await signUp(banyan, { role: 'moderator' })];
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const { id: roomId } = await openRoom(an, [emma]);
    for (const text of joinStrings(pickStrings('hand-over').filter(isVisible), 450)) {
      const words = text.normalize('NFC');
      const { id: messageId } = await say(emma, roomId, 'unkind words');
      const subject = { kind: 'message' as const, roomId, messageId };
      await an.must('report:create', { clientId: clientId(), subject, reason: 'harassment' });
      const { cases } = await warden.must('case:list', { roomId });
      const { id: caseId = '', version = 0 } = cases.find((one) => 'messageId' in one.subject) ?? {};
      const moved = await warden.must('case:handOver', { caseId, version, to: second.id, note: text });
      const contentNote = firstGraphemes(words, 80);
      const blurred = { caseId, version: moved.version, decision: 'blur' as const, contentNote };
      const decided = await second.must('case:decide', blurred);
      const { messages } = await an.must('message:list', { roomId });
      expect(messages.find(({ id }) => id === messageId)?.contentNote).toBe(contentNote);
      const back = await second.must('case:reverse', { caseId, version: decided.version, reason: text });
      expect(
        back.events.flatMap(({ type, note }) => (type === 'handedOver' || type === 'reversed' ? note : [])),
      ).toEqual([words, words]);
      await second.must('case:decide', { caseId, version: back.version, decision: 'dismiss' });
    }
  });

  it('comes back as it was from a request', async () => {
    const banyan = await server();
    const an = await signUp(banyan);
    for (const text of joinStrings(pickStrings('request to talk').filter(isVisible), 290)) {
      const asked = await signUp(banyan);
      await asked.must('settings:update', { conversationsWith: 'members' });
      const note = firstGraphemes(text.normalize('NFC'), 300);
      const request = { clientId: clientId(), memberIds: [asked.id], note };
      const answer = await an.rest('conversation:start', request);
      // Screening may stop a note; what it lets through is not changed.
      expect([200, 400]).toContain(answer.status);
      const rooms = (await asked.must('room:list', {})).rooms.filter(({ kind }) => kind === 'conversation');
      expect(rooms.map(({ people }) => people[0]?.note)).toEqual(answer.status === 200 ? [note] : []);
    }
  });

  it('is watched for as it was typed, or refused in words, and is looked for without harm', async () => {
    const banyan = await server();
    const warden = await signUp(banyan, { role: 'moderator' });
    await eachAtOnce(pickStrings('watched word').filter(isVisible), 8, async (phrase, nth) => {
      const tried = await warden.rest('watchedWord:try', { phrase, exceptions: [phrase] });
      expect([200, 400]).toContain(tried.status);
      // Read by the same rules; each change of the list costs a transaction, an entry of the log and a new list.
      if (nth % 2 > 0) return;
      const wanted = { clientId: clientId(), phrase, verdict: 'note' as const, exceptions: [phrase] };
      const kept = await warden.rest('watchedWord:create', wanted);
      expect([200, 400, 409]).toContain(kept.status);
      if (kept.status === 200) {
        const { id: watchedWordId, phrase: read, exceptions } = kept.value;
        expect([read, ...exceptions]).toEqual([phrase.normalize('NFC'), phrase.normalize('NFC')]);
        const changed = await warden.must('watchedWord:update', { watchedWordId, exceptions: [phrase], isOn: true });
        expect(changed.exceptions).toEqual([phrase.normalize('NFC')]);
        await warden.must('watchedWord:remove', { watchedWordId });
      }
    });
    await eachAtOnce(joinStrings(pickStrings('code'), 60), 8, async (words) => {
      expect([400, 404]).toContain((await warden.rest('guardian:accept', { code: words })).status);
      const found = await warden.rest('audit:list', { query: words, action: words });
      expect([200, 400]).toContain(found.status);
    });
    // A password takes its time.
    for (const handle of joinStrings(pickStrings('suspension'), 60)) {
      const knock = await banyan.rest('suspension:view', { handle, password: handle });
      expect([400, 401]).toContain(knock.status);
    }
  });
});

describe('The naughty strings', () => {
  it('go through every text field that the contract has', () => {
    expect(findTextFields().sort()).toEqual([...shownAgain, ...lookedUp, ...secrets].sort());
  });
});

/** What is visible alone is visible with others. */
function isVisible(string: string): boolean {
  return /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(string);
}

const shownAgain = [
  ...['message:send text', 'message:send contentNote', 'message:edit text', 'message:react word', 'post:send text'],
  ...['thread:start title', 'thread:start text', 'community:update name', 'room:join note', 'device:createToken label'],
  ...['room:create', 'room:update'].flatMap((name) =>
    ['name', 'charter.forWhom', 'charter.moderation', 'charter.kept'].map((field) => `${name} ${field}`),
  ),
  ...['fullName', 'given', 'surname', 'romanisation', 'pronunciation'].map(
    (field) => `member:updateProfile names[].${field}`,
  ),
  ...[
    'monogram',
    'pronouns.text',
    'about.text',
    'heritages[].label',
    'heritages[].relation',
    'addressTerms[].term',
  ].map((field) => `member:updateProfile ${field}`),
  ...['account:signUp name', 'account:signUp deviceLabel'],
  ...['report:create note', 'case:decide note', 'case:decide words', 'case:note note', 'sanction:end reason'],
  ...['room:removeMember reason', 'appeal:create text', 'appeal:decide answer', 'case:handOver note'],
  ...['case:reverse reason', 'case:decide contentNote', 'conversation:start note'],
  ...['question:ask title', 'question:ask text', 'question:ask contentNote'],
  // The same words go the same way as those of a question, and as any appeal.
  ...['question:reply text', 'question:reply contentNote', 'question:edit text', 'question:appeal text'],
  // As the note of any report.
  'question:report note',
  // The leads’ own words come back on their list.
  ...['opening:start note', 'opening:bar reason'],
  // Watched words come back from the same call.
  ...['watchedWord:create phrase', 'watchedWord:create exceptions[]', 'watchedWord:update exceptions[]'],
];
const lookedUp = [
  ...['member:search query', 'thread:list before', 'invite:check code', 'room:invite handle', 'account:signIn handle'],
  ...['watchedWord:try phrase', 'watchedWord:try exceptions[]', 'audit:list query', 'audit:list action'],
  ...['suspension:view handle', 'suspension:appeal handle', 'suspension:appeal text'],
  'community:update duty.zone',
  ...[
    'accept',
    'appeal',
    'ask',
    'edit',
    'eraseAll',
    'keep',
    'list',
    'reply',
    'report',
    'reports',
    'statements',
    'view',
    'withdraw',
  ].map((verb) => `question:${verb} code`),
  'guardian:accept code',
  ...['account:signIn deviceLabel', 'account:signUp handle', 'account:signUp note'],
  ...['account:export handle', 'account:erase handle'],
];
/** Taken or refused, and never shown again. */
const secrets = [
  ...[
    'account:signUp password',
    'account:signIn password',
    'account:signUp inviteCode',
    'account:signUp firstAdminCode',
  ],
  ...['suspension:view password', 'suspension:appeal password', 'opening:start share', 'opening:finish share'],
  ...['account:export password', 'account:erase password'],
  ...['account:changePassword currentPassword', 'account:changePassword newPassword'],
];
