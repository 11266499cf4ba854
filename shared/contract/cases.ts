import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { ClientId, Flag, Id, Moment, Nothing, PageSize, Seq } from './base.ts';
import { MemberCard } from './members.ts';
import {
  CannedWords,
  CaseOrigin,
  CaseQueue,
  CaseState,
  CaseSummary,
  CaseView,
  Decision,
  Measures,
  ReportOutcome,
  ReportReason,
  Rule,
  Severity,
  SubjectRef,
} from './moderation.ts';

const OneCase = z.object({ caseId: Id });
const note = text({ max: 1000, what: 'The note' });

export const moderationOperations = {
  'report:create': operation({
    summary: 'Report a message, post, member or room. The server keeps a copy; the author never learns who reported.',
    rest: 'POST /reports',
    caller: 'member',
    input: z.object({
      clientId: ClientId,
      subject: SubjectRef,
      reason: ReportReason,
      note: note.default(''),
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
          outcome: ReportOutcome,
        }),
      ),
    }),
    errors: [],
  }),
  'case:list': operation({
    summary: 'The queue: open cases by severity, weight of the reports and age, or decided ones, the latest first.',
    rest: 'GET /moderation/cases',
    caller: 'member',
    input: z.object({
      state: CaseState.default('open'),
      queue: CaseQueue.optional(),
      severity: Severity.optional(),
      origin: CaseOrigin.optional(),
      roomId: Id.optional(),
      /** Those that you look at, or those that nobody does. */
      claimed: z.enum(['byMe', 'byNobody']).optional(),
      limit: PageSize,
    }),
    output: z.object({ cases: z.array(CaseSummary), openCount: z.number().int(), members: z.array(MemberCard) }),
    errors: ['not_allowed'],
  }),
  'case:view': operation({
    summary: 'One case with its sealed snapshot and everything that happened to it.',
    rest: 'GET /moderation/cases/:caseId',
    caller: 'member',
    input: OneCase,
    output: CaseView,
    errors: ['not_allowed', 'not_found'],
  }),
  'case:claim': operation({
    summary: 'Say that you look at a case, take it over from somebody, or let it go. Others see so at once.',
    rest: 'PUT /moderation/cases/:caseId/claim',
    caller: 'member',
    input: OneCase.extend({ version: Seq, isClaimed: Flag }),
    output: CaseView,
    errors: ['not_allowed', 'not_found', 'conflict'],
  }),
  'case:note': operation({
    summary: 'A note for colleagues; the author never sees it. Safe to repeat with the same client id.',
    rest: 'POST /moderation/cases/:caseId/notes',
    caller: 'member',
    input: OneCase.extend({ clientId: ClientId, note: text({ min: 1, max: 1000, what: 'The note' }) }),
    output: CaseView,
    errors: ['not_allowed', 'not_found'],
    limitPerMinute: 60,
  }),
  'case:handOver': operation({
    summary: 'Give a case to a colleague, or pass it to the safeguarding leads, and back.',
    rest: 'POST /moderation/cases/:caseId/hand-over',
    caller: 'member',
    input: OneCase.extend({ version: Seq, to: z.union([CaseQueue, Id]), note: note.default('') }),
    output: CaseSummary,
    errors: ['not_allowed', 'not_found', 'conflict'],
  }),
  'case:decide': operation({
    summary:
      'Decide a case, with measures against the author where needed. Told to her with reasons, audited, and reversible.',
    rest: 'POST /moderation/cases/:caseId/decision',
    caller: 'member',
    input: OneCase.extend({
      /** The version you looked at; another one is a conflict. */
      version: Seq,
      decision: Decision,
      rule: Rule.optional(),
      ...Measures.shape,
      /** For `blur`: what readers see before they open it. */
      contentNote: text({ min: 1, max: 80, what: 'The content note' }).optional(),
      /** For `slowMode`: seconds between two messages. */
      slowModeSeconds: z.number().int().min(5).max(3600).optional(),
      /** What the author reads: ready-made words in her language, and your own. */
      cannedWords: CannedWords.optional(),
      words: text({ max: 1000, what: 'The words to the author' }).default(''),
      /** For colleagues only. */
      note: note.default(''),
    }),
    output: CaseView,
    errors: ['not_allowed', 'not_found', 'conflict', 'unavailable'],
  }),
  'case:reverse': operation({
    summary: 'Take a decision back with everything it did: words return, strikes and measures end, the author is told.',
    rest: 'POST /moderation/cases/:caseId/reversal',
    caller: 'member',
    input: OneCase.extend({ version: Seq, reason: text({ min: 1, max: 500, what: 'The reason' }) }),
    output: CaseView,
    errors: ['not_allowed', 'not_found', 'conflict', 'unavailable'],
  }),
};
