import { saveStanding } from '#server/features/accounts/account.store.ts';
import { findStanding, forgetStanding } from '#server/features/accounts/sessions.ts';
import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Call } from '#server/platform/call.ts';
import { inTransaction } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';

/** Makes somebody a safeguarding lead, or no longer. It holds on every open connection before the admin is answered. */
export async function setLead({ ctx, actor, input }: Call<'member:setLead'>) {
  const { memberId, isLead } = input;
  // Whoever is no admin hears the same of everybody.
  requireAllowed(can.setLead(actor, { ageBand: 'adult' }));
  const standing = await findStanding(ctx, memberId);
  if (!standing || standing.state === 'waiting') throw refuse('not_found');
  if (isLead) requireAllowed(can.setLead(actor, standing));
  if (standing.isLead === isLead) return done;
  await inTransaction(ctx, async (session) => {
    if (!(await saveStanding(ctx, memberId, { isLead }, session))) throw refuse('not_found');
    const action = isLead ? 'member:leadGiven' : 'member:leadTaken';
    await recordAudit(ctx, { actorId: actor.memberId, action, object: `member ${memberId}`, reason: '' }, session);
  });
  forgetStanding(ctx, memberId);
  await ctx.bus.publish(ctx, 'member:standingChanged', { memberId });
  return done;
}
