import type { HandlersFor } from '#server/platform/call.ts';
import type { questionCareOperations } from '#shared/contract/question-care.ts';
import { appealAsAsker } from './appeals/appeal-as-asker.ts';
import { listAskerStatements } from './appeals/list-asker-statements.ts';
import { listAskerReports } from './list-asker-reports.ts';
import { reportAsAsker } from './report-as-asker.ts';

export const moderationAsAskerApi = {
  'question:report': reportAsAsker,
  'question:reports': listAskerReports,
  'question:statements': listAskerStatements,
  'question:appeal': appealAsAsker,
} satisfies HandlersFor<typeof questionCareOperations>;
