import type { HandlersFor } from '#server/platform/call.ts';
import type { statementOperations } from '#shared/contract/statements.ts';
import { endSanction } from './end-sanction.ts';
import { listSanctions } from './list-sanctions.ts';

type SanctionOperations = Pick<typeof statementOperations, 'sanction:list' | 'sanction:end'>;

export const sanctionApi = {
  'sanction:list': listSanctions,
  'sanction:end': endSanction,
} satisfies HandlersFor<SanctionOperations>;
