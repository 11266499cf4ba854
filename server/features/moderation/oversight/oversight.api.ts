import type { HandlersFor } from '#server/platform/call.ts';
import type { oversightOperations } from '#shared/contract/oversight.ts';
import { listAudit } from './list-audit.ts';
import { recordExposure } from './record-exposure.ts';
import { verifyLog } from './verify-log.ts';
import { viewStats } from './view-stats.ts';
import { viewTransparency } from './view-transparency.ts';

export const oversightApi = {
  'audit:list': listAudit,
  'audit:verify': verifyLog,
  'exposure:record': recordExposure,
  'moderation:stats': viewStats,
  'transparency:view': viewTransparency,
} satisfies HandlersFor<typeof oversightOperations>;
