import type { HandlersFor } from '#server/platform/call.ts';
import type { questionOperations } from '#shared/contract/questions.ts';
import { appealAsAsker } from './appeals/appeal-as-asker.ts';
import { listAskerStatements } from './appeals/list-asker-statements.ts';
import { reportAsAsker } from './report-as-asker.ts';

export const moderationAsAskerApi = {
  'question:statements': listAskerStatements,
  'question:appeal': appealAsAsker,
  'question:report': reportAsAsker,
} satisfies HandlersFor<Pick<typeof questionOperations, 'question:statements' | 'question:appeal' | 'question:report'>>;
