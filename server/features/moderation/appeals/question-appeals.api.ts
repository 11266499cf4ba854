import type { HandlersFor } from '#server/platform/call.ts';
import type { questionOperations } from '#shared/contract/questions.ts';
import { appealAsAsker } from './appeal-as-asker.ts';
import { listAskerStatements } from './list-asker-statements.ts';

export const questionAppealApi = {
  'question:statements': listAskerStatements,
  'question:appeal': appealAsAsker,
} satisfies HandlersFor<Pick<typeof questionOperations, 'question:statements' | 'question:appeal'>>;
