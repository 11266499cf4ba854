import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Call } from '#server/platform/call.ts';
import { inTransaction } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { Community } from '#shared/contract/accounts.ts';
import { can } from '#shared/policy/can.ts';
import { saveCommunity } from './community.store.ts';
import { toCommunityView } from './view-community.ts';

export async function updateCommunity({ ctx, actor, input }: Call<'community:update'>): Promise<Community> {
  requireAllowed(can.updateCommunity(actor));
  const { name, joinPolicy, duty } = input;
  const reason = Object.entries(input)
    .map(([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
  await inTransaction(ctx, async (session) => {
    await saveCommunity(
      ctx,
      { ...(name && { name }), ...(joinPolicy && { joinPolicy }), ...(duty !== undefined && { duty }) },
      session,
    );
    const entry = { actorId: actor.memberId, action: 'community:updated', object: 'community', reason };
    await recordAudit(ctx, entry, session);
  });
  return toCommunityView(ctx);
}
