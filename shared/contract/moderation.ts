import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { ClientId, Done, Flag, Id, Moment, Nothing, PageSize, Seq } from './base.ts';
import { MemberCard } from './members.ts';

export const ReportReason = z.enum([
  'threat',
  'hate',
  'harassment',
  'sexual',
  'selfHarm',
  'privacy',
  'spam',
  'something',
]);
export type ReportReason = z.infer<typeof ReportReason>;

/** The community’s rules, by number, as statements of reasons name them. */
export const Rule = z.enum([
  'nobodyThreatened',
  'noHate',
  'noGuessing',
  'noHarassment',
  'privacyKept',
  'noSpam',
  'youngProtected',
]);
export type Rule = z.infer<typeof Rule>;

/** What is reported: a message or post by its room and id, a member, or a room. */
export const SubjectRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), roomId: Id, messageId: Id }),
  z.object({ kind: z.literal('member'), memberId: Id }),
  z.object({ kind: z.literal('room'), roomId: Id }),
]);
export type SubjectRef = z.infer<typeof SubjectRef>;

/** `open` waits, `decided` has an outcome. */
export const CaseState = z.enum(['open', 'decided']);
export const CaseOrigin = z.enum(['report', 'held']);
export const Severity = z.enum(['severe', 'high', 'normal']);

const SnapshotLine = z.object({ authorId: Id, text: z.string(), at: Moment, isSubject: z.boolean() });

/** What the server sealed when the first report came: deleting the original does not destroy it. */
export const Snapshot = z.object({
  lines: z.array(SnapshotLine),
  /** The earlier texts of the subject. */
  versions: z.array(z.object({ text: z.string(), at: Moment })),
});

/** What a moderator can do with a case. */
export const Decision = z.enum(['remove', 'dismiss', 'approve', 'decline']);
export type Decision = z.infer<typeof Decision>;

export const CaseSummary = z.object({
  id: Id,
  number: z.number().int(),
  state: CaseState,
  origin: CaseOrigin,
  severity: Severity,
  subject: SubjectRef,
  /** A line of the subject’s text. */
  preview: z.string(),
  roomId: Id.nullable(),
  roomName: z.string().nullable(),
  reportCount: z.number().int(),
  openedAt: Moment,
  /** Changes with every event of the case; sent back with a decision, so that two moderators cannot overwrite each other. */
  version: Seq,
});
export type CaseSummary = z.infer<typeof CaseSummary>;

export const CaseView = CaseSummary.extend({
  authorId: Id.nullable(),
  snapshot: Snapshot,
  /** Why it is here. Reporters are never named. */
  signals: z.array(z.object({ reason: z.string(), note: z.string(), at: Moment })),
  outcome: z
    .object({
      decision: Decision,
      rule: Rule.nullable(),
      byMemberId: Id,
      at: Moment,
      note: z.string(),
      silencedUntil: Moment.nullable(),
    })
    .nullable(),
  members: z.array(MemberCard),
});
export type CaseView = z.infer<typeof CaseView>;

/** What the server tells an author about an action against her. */
export const Statement = z.object({
  id: Id,
  at: Moment,
  what: z.enum(['removed', 'declined', 'silenced', 'removedFromRoom']),
  rule: Rule.nullable(),
  facts: z.string(),
  /** The text that it is about, if any. */
  text: z.string(),
  roomName: z.string().nullable(),
  /** Always a person for now; the field says so. */
  decidedBy: z.enum(['moderator', 'steward']),
  isAutomated: z.boolean(),
  /** The end of a silence. */
  until: Moment.nullable(),
  howToAppeal: z.string(),
});
export type Statement = z.infer<typeof Statement>;

export const AuditEntry = z.object({
  id: Id,
  at: Moment,
  actorId: Id,
  /** The operation, past tense: `message:removed`. */
  action: z.string(),
  object: z.string(),
  reason: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const moderationOperations = {
  'report:create': operation({
    summary: 'Report a message, post, member or room. The server keeps a copy; the author never learns who reported.',
    rest: 'POST /reports',
    caller: 'member',
    input: z.object({
      clientId: ClientId,
      subject: SubjectRef,
      reason: ReportReason,
      note: text({ max: 1000, what: 'The note' }).default(''),
    }),
    output: z.object({ reportId: Id }),
    errors: ['not_found', 'conflict'],
    limitPerMinute: 20,
  }),
  'report:mine': operation({
    summary: 'What became of your reports.',
    rest: 'GET /reports/mine',
    caller: 'member',
    input: Nothing,
    output: z.object({
      reports: z.array(
        z.object({
          id: Id,
          at: Moment,
          reason: ReportReason,
          preview: z.string(),
          outcome: z.enum(['waiting', 'acted', 'notActed']),
        }),
      ),
    }),
    errors: [],
  }),
  'case:list': operation({
    summary: 'The queue: open cases by severity and age, or decided ones.',
    rest: 'GET /moderation/cases',
    caller: 'member',
    input: z.object({ state: CaseState.default('open'), limit: PageSize }),
    output: z.object({ cases: z.array(CaseSummary), openCount: z.number().int() }),
    errors: ['not_allowed'],
  }),
  'case:view': operation({
    summary: 'One case with its sealed snapshot.',
    rest: 'GET /moderation/cases/:caseId',
    caller: 'member',
    input: z.object({ caseId: Id }),
    output: CaseView,
    errors: ['not_allowed', 'not_found'],
  }),
  'case:decide': operation({
    summary:
      'Remove or dismiss what was reported; approve or decline what was held; silence the author for a time. Told to the author with reasons, and audited.',
    rest: 'POST /moderation/cases/:caseId/decision',
    caller: 'member',
    input: z.object({
      caseId: Id,
      /** The version you looked at; another one is a conflict. */
      version: Seq,
      decision: Decision,
      rule: Rule.optional(),
      /** Silence the author: minutes from now; where: in this room or everywhere. */
      silence: z
        .object({
          minutes: z
            .number()
            .int()
            .min(1)
            .max(60 * 24 * 365),
          isEverywhere: Flag.default(false),
        })
        .optional(),
      note: text({ max: 1000, what: 'The note' }).default(''),
    }),
    output: CaseView,
    errors: ['not_allowed', 'not_found', 'conflict', 'unavailable'],
  }),
  'sanction:list': operation({
    summary: 'Sanctions in force. Moderators.',
    rest: 'GET /moderation/sanctions',
    caller: 'member',
    input: Nothing,
    output: z.object({
      sanctions: z.array(z.object({ id: Id, memberId: Id, roomId: Id.nullable(), until: Moment, reason: z.string() })),
      members: z.array(MemberCard),
    }),
    errors: ['not_allowed'],
  }),
  'sanction:end': operation({
    summary: 'End a silence early.',
    rest: 'POST /moderation/sanctions/:sanctionId/end',
    caller: 'member',
    input: z.object({ sanctionId: Id, reason: text({ min: 1, max: 500, what: 'The reason' }) }),
    output: Done,
    errors: ['not_allowed', 'not_found'],
  }),
  'statement:list': operation({
    summary: 'Statements of reasons addressed to you.',
    rest: 'GET /me/statements',
    caller: 'member',
    input: Nothing,
    output: z.object({ statements: z.array(Statement) }),
    errors: [],
  }),
  'audit:list': operation({
    summary: 'Who did what, when and why. Moderators and admins.',
    rest: 'GET /moderation/audit',
    caller: 'member',
    input: z.object({ before: Moment.optional(), limit: PageSize }),
    output: z.object({ entries: z.array(AuditEntry), members: z.array(MemberCard) }),
    errors: ['not_allowed'],
  }),
};
