import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { ClientId, Done, Id, Moment, Nothing, PageSize, Seq } from './base.ts';
import { MemberCard } from './members.ts';
import { CannedWords, Rule } from './moderation.ts';
import { OpeningReason } from './openings.ts';

/**
 * What was done. `supported` is no action against her. `reversed` takes an earlier one back; `silenceEnded` and
 * `suspensionEnded` let her write, or come in, before the time. `opened`: two safeguarding leads learned who wrote it.
 */
export const StatementKind = z.enum([
  'removed',
  'declined',
  'blurred',
  'warned',
  'silenced',
  'suspended',
  'removedFromRoom',
  'supported',
  'reversed',
  'silenceEnded',
  'suspensionEnded',
  'opened',
]);
export type StatementKind = z.infer<typeof StatementKind>;

export const AppealState = z.enum(['waiting', 'upheld', 'rejected']);

/**
 * What the server tells an author about an action against her (Digital Services Act, article 17: what, which rule, which
 * facts, automated or not, how to appeal).
 */
export const Statement = z.object({
  id: Id,
  at: Moment,
  what: StatementKind,
  rule: Rule.nullable(),
  /** On which facts: reports by how many people, or a rule of screening that held the words for a person. */
  facts: z.object({
    kind: z.enum(['reports', 'screening', 'stewardsWord', 'disclosure', 'emergency']),
    reports: z.number().int(),
  }),
  /** On which of the grounds that there are; with `opened` alone. */
  openedFor: OpeningReason.optional(),
  /** The text that it is about, if any. */
  text: z.string(),
  roomName: z.string().nullable(),
  /** Ready-made words, shown in the language she reads; and the moderator’s own. */
  cannedWords: CannedWords.nullable(),
  words: z.string(),
  decidedBy: z.enum(['moderator', 'steward', 'safeguardingLead']),
  /** Always false: nothing here acts on its own. */
  isAutomated: z.boolean(),
  /** The end of a silence or suspension. */
  until: Moment.nullable(),
  /** When somebody ended it early; absent while it lasts. */
  endedAt: Moment.optional(),
  /** Whether that holds everywhere, and not only in the room that is named. */
  isEverywhere: z.boolean(),
  /** When the strike that came with it lapses. */
  strikeUntil: Moment.nullable(),
  /** The last day to appeal, six months on; null where there is nothing to appeal. */
  appealUntil: Moment.nullable(),
  appeal: z.object({ state: AppealState, at: Moment, text: z.string(), answer: z.string() }).nullable(),
  /** When it was taken back, by an appeal or by a moderator; absent while it stands. */
  reversedAt: Moment.optional(),
});
export type Statement = z.infer<typeof Statement>;

/** An appeal as whoever decides it sees it: the statement is all that it discloses. */
export const Appeal = z.object({
  id: Id,
  at: Moment,
  state: AppealState,
  member: MemberCard,
  /** Where the action was a moderator’s of a case; the number that colleagues know it by. */
  caseNumber: z.number().int().nullable(),
  /** Who decided what is appealed: never the one who decides the appeal. */
  decidedById: Id,
  statement: Statement,
  text: z.string(),
  answer: z.string(),
  answeredById: Id.nullable(),
  version: Seq,
});
export type Appeal = z.infer<typeof Appeal>;

const AppealText = text({ min: 1, max: 2000, what: 'The appeal' });
const Credentials = z.object({
  handle: text({ min: 1, max: 64, what: 'The handle' }),
  password: z.string().max(256),
});

export const statementOperations = {
  'statement:list': operation({
    summary: 'Statements of reasons addressed to you, with what became of your appeals, and your strikes.',
    rest: 'GET /me/statements',
    caller: 'member',
    input: Nothing,
    output: z.object({ statements: z.array(Statement) }),
    errors: [],
  }),
  'appeal:create': operation({
    summary: 'Ask for another look at an action against you: once for each, within six months, by somebody else.',
    rest: 'POST /me/statements/:statementId/appeal',
    caller: 'member',
    input: z.object({ statementId: Id, clientId: ClientId, text: AppealText }),
    output: Statement,
    errors: ['not_found', 'not_allowed', 'conflict'],
    limitPerMinute: 10,
  }),
  'appeal:list': operation({
    summary:
      'Appeals that wait, oldest first, or answered ones. Those that you must leave to somebody else are marked by who decided.',
    rest: 'GET /moderation/appeals',
    caller: 'member',
    input: z.object({ state: z.enum(['waiting', 'answered']).default('waiting'), limit: PageSize }),
    output: z.object({ appeals: z.array(Appeal), waitingCount: z.number().int(), members: z.array(MemberCard) }),
    errors: ['not_allowed'],
  }),
  'appeal:decide': operation({
    summary: 'Uphold an appeal, which takes the action back whole, or reject it. Never by who decided the action.',
    rest: 'POST /moderation/appeals/:appealId/decision',
    caller: 'member',
    input: z.object({
      appealId: Id,
      version: Seq,
      isUpheld: z.boolean(),
      answer: text({ min: 1, max: 2000, what: 'The answer' }),
    }),
    output: Appeal,
    errors: ['not_allowed', 'not_found', 'conflict', 'unavailable'],
  }),
  'suspension:view': operation({
    summary: 'For a member who is suspended: her statements, against handle and password.',
    rest: 'POST /suspension',
    over: 'rest',
    caller: 'visitor',
    input: Credentials,
    output: z.object({ until: Moment.nullable(), statements: z.array(Statement) }),
    errors: ['wrong_password', 'not_found'],
    limitPerMinute: 20,
  }),
  'suspension:appeal': operation({
    summary: 'For a member who is suspended: appeal, against handle and password.',
    rest: 'POST /suspension/appeal',
    over: 'rest',
    caller: 'visitor',
    input: Credentials.extend({ statementId: Id, clientId: ClientId, text: AppealText }),
    output: Statement,
    errors: ['wrong_password', 'not_found', 'not_allowed', 'conflict'],
    limitPerMinute: 10,
  }),
  'sanction:list': operation({
    summary: 'Sanctions in force. Moderators.',
    rest: 'GET /moderation/sanctions',
    caller: 'member',
    input: Nothing,
    output: z.object({
      sanctions: z.array(
        z.object({
          id: Id,
          kind: z.enum(['silence', 'suspension']),
          memberId: Id,
          roomId: Id.nullable(),
          until: Moment,
          reason: z.string(),
        }),
      ),
      members: z.array(MemberCard),
    }),
    errors: ['not_allowed'],
  }),
  'sanction:end': operation({
    summary: 'End a silence or suspension early; she is told so at once. Never one’s own.',
    rest: 'POST /moderation/sanctions/:sanctionId/end',
    caller: 'member',
    input: z.object({ sanctionId: Id, reason: text({ min: 1, max: 500, what: 'The reason' }) }),
    output: Done,
    errors: ['not_allowed', 'not_found'],
  }),
};
