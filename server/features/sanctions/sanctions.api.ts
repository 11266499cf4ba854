import type { HandlersFor } from '#server/platform/call.ts';
import type { moderationOperations } from '#shared/contract/moderation.ts';
import { endSanction } from './end-sanction.ts';
import { listSanctions } from './list-sanctions.ts';

type SanctionOperations = Pick<typeof moderationOperations, 'sanction:list' | 'sanction:end'>;

export const sanctionApi = {
  'sanction:list': listSanctions,
  'sanction:end': endSanction,
} satisfies HandlersFor<SanctionOperations>;
