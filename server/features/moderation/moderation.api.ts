import type { HandlersFor } from '#server/platform/call.ts';
import type { moderationOperations } from '#shared/contract/cases.ts';
import { claimCase } from './claim-case.ts';
import { createReport } from './create-report.ts';
import { decideCase } from './decide-case.ts';
import { handOverCase } from './hand-over-case.ts';
import { listCases } from './list-cases.ts';
import { listMyReports } from './list-my-reports.ts';
import { noteCase } from './note-case.ts';
import { reverseCase } from './reverse-case.ts';
import { viewCase } from './view-case.ts';

export const moderationApi = {
  'report:create': createReport,
  'report:mine': listMyReports,
  'case:list': listCases,
  'case:view': viewCase,
  'case:claim': claimCase,
  'case:note': noteCase,
  'case:handOver': handOverCase,
  'case:decide': decideCase,
  'case:reverse': reverseCase,
} satisfies HandlersFor<typeof moderationOperations>;
