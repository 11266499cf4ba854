import type { HandlersFor } from '#server/platform/call.ts';
import type { moderationOperations } from '#shared/contract/moderation.ts';
import { createReport } from './create-report.ts';
import { decideCase } from './decide-case.ts';
import { listAudit } from './list-audit.ts';
import { listCases } from './list-cases.ts';
import { listMyReports } from './list-my-reports.ts';
import { listStatements } from './list-statements.ts';
import { viewCase } from './view-case.ts';

type OfSanctions = 'sanction:list' | 'sanction:end';

export const moderationApi = {
  'report:create': createReport,
  'report:mine': listMyReports,
  'case:list': listCases,
  'case:view': viewCase,
  'case:decide': decideCase,
  'statement:list': listStatements,
  'audit:list': listAudit,
} satisfies HandlersFor<Omit<typeof moderationOperations, OfSanctions>>;
