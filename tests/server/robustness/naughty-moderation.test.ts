import { describe, expect, it } from 'vitest';
import type { CaseSummary } from '#shared/contract/moderation.ts';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { joinStrings, readNaughtyStrings } from './naughty-strings.ts';
import { findTextFields } from './text-fields.ts';

const server = useServer();
const strings = readNaughtyStrings();

describe.skipIf(strings.length === 0)('Each naughty string comes back as it was from', { timeout: 300_000 }, () => {
  it('a report, a decision, the end of a silence and a removal', async () => {
    const banyan = await server();
    const [warden, an, emma] = [
      await signUp(banyan, { role: 'moderator' }),
      await signUp(banyan),
      await signUp(banyan),
    ];
    const { id: roomId } = await openRoom(an, [emma]);
    const desk = await warden.connect();
    for (const text of joinStrings(strings.filter(isVisible), 450)) {
      const words = text.normalize('NFC');
      const { id: messageId } = await say(emma, roomId, 'unkind words');
      const subject = { kind: 'message' as const, roomId, messageId };
      await an.must('report:create', { clientId: clientId(), subject, reason: 'harassment', note: text });
      const isOfIt = (one: unknown) => JSON.stringify((one as CaseSummary).subject).includes(messageId);
      const summary = await desk.until(() => desk.heard('case:changed').find(isOfIt), 'the case');
      const { id: caseId, version } = summary as CaseSummary;
      expect((await desk.must('case:view', { caseId })).signals).toMatchObject([{ note: words }]);

      const decision = { caseId, version, decision: 'remove', rule: 'noHarassment', note: text } as const;
      const decided = await desk.must('case:decide', { ...decision, silence: { minutes: 5 } });
      expect(decided.outcome?.note).toBe(words);
      const { sanctions } = await desk.must('sanction:list', {});
      const sanctionId = sanctions.find(({ memberId }) => memberId === emma.id)?.id as string;
      await desk.must('sanction:end', { sanctionId, reason: text });
      const { entries } = await desk.must('audit:list', { limit: 5 });
      expect(entries.find(({ action }) => action === 'sanction:ended')?.reason).toBe(words);

      await an.must('room:removeMember', { roomId, memberId: emma.id, reason: text });
      const { statements } = await emma.must('statement:list', {});
      expect(statements.find(({ what }) => what === 'removedFromRoom')?.facts).toContain(words);
      await emma.must('room:join', { roomId });
    }
    desk.close();
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
  ...['report:create note', 'case:decide note', 'sanction:end reason', 'room:removeMember reason'],
];
const lookedUp = [
  ...['member:search query', 'thread:list before', 'invite:check code', 'room:invite handle', 'account:signIn handle'],
  ...['account:signIn deviceLabel', 'account:signUp handle', 'account:signUp note'],
];
/** Taken or refused, and never shown again. */
const secrets = [
  ...[
    'account:signUp password',
    'account:signIn password',
    'account:signUp inviteCode',
    'account:signUp firstAdminCode',
  ],
  ...['account:changePassword currentPassword', 'account:changePassword newPassword'],
];
