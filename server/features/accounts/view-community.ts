import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Community } from '#shared/contract/accounts.ts';
import { leaveUrl } from '#shared/leave-at-once.ts';
import { countAdmins } from './account.store.ts';
import { findCommunity } from './community.store.ts';

export function viewCommunity({ ctx }: Call<'community:view'>): Promise<Community> {
  return toCommunityView(ctx);
}

export async function toCommunityView(ctx: Context): Promise<Community> {
  const [community, admins] = await Promise.all([findCommunity(ctx), countAdmins(ctx)]);
  return { ...community, leaveUrl, isNew: admins === 0 };
}
