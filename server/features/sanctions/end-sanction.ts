import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { forgetSilences } from './find-silence.ts';
import { findSanction, saveSanctionEnd } from './sanction.store.ts';

/** Gives somebody her voice back before the time. Ending it twice is ending it once. */
export async function endSanction({ ctx, actor, input }: Call<'sanction:end'>) {
  const verdict = can.endSanction(actor);
  if (!verdict.isAllowed) throw refuse(verdict.code);
  const sanction = await findSanction(ctx, input.sanctionId);
  // Nobody decides about herself, a moderator under a silence least of all.
  if (!sanction || sanction.member === actor.memberId) throw refuse('not_found');
  await saveSanctionEnd(ctx, sanction._id);
  forgetSilences(ctx);
  await recordAudit(ctx, {
    onceKey: `ended ${sanction._id}`,
    actorId: actor.memberId,
    action: 'sanction:ended',
    object: `member ${sanction.member}`,
    reason: input.reason,
  });
  return done;
}
