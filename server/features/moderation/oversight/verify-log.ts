import { verifyAudit } from '#server/features/audit/verify-audit.ts';
import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { can } from '#shared/policy/can.ts';

export async function verifyLog({ ctx, actor }: Call<'audit:verify'>) {
  requireAllowed(can.readAudit(actor));
  return verifyAudit(ctx);
}
