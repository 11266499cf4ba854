import { findCommunity } from '#server/features/accounts/community.store.ts';
import type { Context } from '#server/platform/context.ts';
import { findNextDuty } from './find-next-duty.ts';

/** Whether somebody who reads questions is on duty now, and when somebody is next; nothing is promised where no hours are set. */
export async function findDuty(ctx: Context): Promise<{ isStaffed: boolean; staffedFrom: string | null }> {
  const { duty } = await findCommunity(ctx);
  const next = duty ? findNextDuty(duty, ctx.clock.now()) : null;
  return { isStaffed: next !== null && next <= ctx.clock.now(), staffedFrom: next?.toISOString() ?? null };
}
