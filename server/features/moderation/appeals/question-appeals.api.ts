import { reportAsAsker } from '#server/features/moderation/report-as-asker.ts';
import type { HandlersFor } from '#server/platform/call.ts';
import type { questionOperations } from '#shared/contract/questions.ts';
import { appealAsAsker } from './appeal-as-asker.ts';
import { listAskerStatements } from './list-asker-statements.ts';

export const questionAppealApi = {
  'question:statements': listAskerStatements,
  'question:appeal': appealAsAsker,
  'question:report': reportAsAsker,
} satisfies HandlersFor<Pick<typeof questionOperations, 'question:statements' | 'question:appeal' | 'question:report'>>;
