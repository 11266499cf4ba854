import { findLeads } from '#server/features/members/leads/find-leads.ts';
import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { toMemberAsker } from '../asker.ts';
import { wears } from '../personas/find-worn.ts';

/** Leads look again; one whose own question it is hears nothing of it. */
export async function tellLeads(ctx: Context, personaId?: string): Promise<void> {
  const leads = (await findLeads(ctx)).filter((memberId) => !personaId || !isOf(ctx, memberId, personaId));
  // To nobody at all would be to everybody.
  if (leads.length > 0) ctx.publisher.to(leads.map(audience.member), 'opening:changed', {});
}

/** Whether a lead is the one who asked: then it does not exist for her. */
export function isOf(ctx: Context, memberId: string, personaId: string): boolean {
  return wears(ctx, toMemberAsker({ memberId, role: 'member', ageBand: 'adult' }), personaId);
}
