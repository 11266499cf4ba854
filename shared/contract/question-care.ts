import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { ClientId, Done, Id, Moment } from './base.ts';
import { ReportOutcome, ReportReason } from './moderation.ts';
import { InThread } from './questions.ts';
import { Statement } from './statements.ts';

/** What whoever asked without a name has to do with moderators: what she reports, and what they told her. */
export const questionCareOperations = {
  'question:report': operation({
    summary:
      'Report what somebody wrote in a thread that you asked, under the name that you wear in it. The server keeps a copy; nobody is told who reported.',
    rest: 'POST /questions/:threadId/posts/:messageId/reports',
    caller: 'visitor',
    isTraceless: true,
    input: InThread.extend({
      messageId: Id,
      clientId: ClientId,
      reason: ReportReason,
      note: text({ max: 1000, what: 'The note' }).default(''),
    }),
    output: Done,
    errors: ['not_signed_in', 'not_found', 'conflict', 'anonymity_closed'],
    limitPerMinute: 6,
  }),
  'question:reports': operation({
    summary:
      'What became of your reports in one thread, made under the name that you wear in it. Without the words that you reported.',
    rest: 'POST /questions/:threadId/reports',
    caller: 'visitor',
    isTraceless: true,
    input: InThread,
    output: z.object({ reports: z.array(z.object({ at: Moment, reason: ReportReason, outcome: ReportOutcome })) }),
    errors: ['not_signed_in', 'not_found', 'anonymity_closed'],
    limitPerMinute: 60,
  }),
  'question:statements': operation({
    summary: 'The statements of reasons about what you wrote without a name in one thread.',
    rest: 'POST /questions/:threadId/statements',
    caller: 'visitor',
    isTraceless: true,
    input: InThread,
    output: z.object({ statements: z.array(Statement) }),
    errors: ['not_signed_in', 'not_found', 'anonymity_closed'],
    limitPerMinute: 60,
  }),
  'question:appeal': operation({
    summary: 'Ask for another look at what was done with your question: once for each statement, within six months.',
    rest: 'POST /questions/:threadId/statements/:statementId/appeal',
    caller: 'visitor',
    isTraceless: true,
    input: InThread.extend({
      statementId: Id,
      clientId: ClientId,
      text: text({ min: 1, max: 2000, what: 'The appeal' }),
    }),
    output: Statement,
    errors: ['not_signed_in', 'not_found', 'not_allowed', 'conflict', 'anonymity_closed'],
    limitPerMinute: 6,
  }),
};
