import type { HandlersFor } from '#server/platform/call.ts';
import type { statementOperations } from '#shared/contract/statements.ts';
import { createAppeal } from './create-appeal.ts';
import { decideAppeal } from './decide-appeal.ts';
import { listAppeals } from './list-appeals.ts';
import { listStatements } from './list-statements.ts';
import { appealSuspended, viewSuspension } from './view-suspension.ts';

type OfSanctions = 'sanction:list' | 'sanction:end';

export const appealApi = {
  'statement:list': listStatements,
  'appeal:create': createAppeal,
  'appeal:list': listAppeals,
  'appeal:decide': decideAppeal,
  'suspension:view': viewSuspension,
  'suspension:appeal': appealSuspended,
} satisfies HandlersFor<Omit<typeof statementOperations, OfSanctions>>;
