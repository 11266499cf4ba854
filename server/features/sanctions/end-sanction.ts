import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { forgetSilences } from './find-silence.ts';
import type { SanctionDocument } from './sanction.model.ts';
import { findSanction, findSanctionsOfCase, saveSanctionEnd } from './sanction.store.ts';
import { applySuspensions } from './suspend-member.ts';

/** Gives somebody her voice, or her way in, back before the time, and has her told. Ending it twice is ending it once. */
export async function endSanction({ ctx, actor, input }: Call<'sanction:end'>) {
  requireAllowed(can.endSanction(actor));
  const sanction = await findSanction(ctx, input.sanctionId);
  // Nobody decides about herself, a moderator under a silence least of all.
  if (!sanction || sanction.member === actor.memberId) throw refuse('not_found');
  // One that lapsed by itself was never going to last longer than she was told.
  const isInForce = sanction.until > ctx.clock.now();
  await putEndInForce(ctx, sanction, isInForce ? ctx.clock.newId() : undefined);
  await recordAudit(ctx, {
    onceKey: `ended ${sanction._id}`,
    actorId: actor.memberId,
    action: 'sanction:ended',
    object: `member ${sanction.member}`,
    reason: input.reason,
  });
  await publishEnd(ctx, sanction._id, actor.memberId);
  return done;
}

/** What a reversal ended is told with the reversal, so it has no statement of its own. */
async function publishEnd(ctx: Context, sanctionId: string, byMemberId: string): Promise<void> {
  const ended = await findSanction(ctx, sanctionId);
  if (!ended?.endedAt || !ended.endStatementId) return;
  const { caseId, kind, endedAt: at, endStatementId: statementId } = ended;
  await ctx.bus.publish(ctx, 'sanction:ended', { sanctionId, caseId, kind, byMemberId, at, statementId });
}

/** Ends whatever a case restricted. When this returns she can write, and come in, as if it had not been. Safe to repeat. */
export async function endSanctionsOfCase(ctx: Context, caseId: string): Promise<void> {
  for (const sanction of await findSanctionsOfCase(ctx, caseId)) await putEndInForce(ctx, sanction);
}

async function putEndInForce(
  ctx: Context,
  { _id, kind, member }: SanctionDocument,
  endStatementId?: string,
): Promise<void> {
  await saveSanctionEnd(ctx, _id, endStatementId);
  if (kind === 'silence') forgetSilences(ctx);
  else await applySuspensions(ctx, member);
}
