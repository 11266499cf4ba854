import type { Call } from '#server/platform/call.ts';
import { inTransaction } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { findOpening, saveBar } from './opening.store.ts';
import { recordOpening } from './record-opening.ts';
import { isOf, tellLeads } from './tell-leads.ts';

/** Keeps the asker from being told, as where that would put somebody in danger; or lets her be told after all. */
export async function barOpening({ ctx, actor, input }: Call<'opening:bar'>) {
  requireAllowed(can.listOpenings(actor));
  const { openingId, isBarred, reason: why } = input;
  const opening = await findOpening(ctx, openingId);
  if (!opening) throw refuse('not_found');
  requireAllowed(can.barOpening(actor, { isHers: isOf(ctx, actor.memberId, opening.persona) }));
  const { room, message, reason } = opening;
  const attempt = { openingId, actorId: actor.memberId, room, message, reason };
  await inTransaction(ctx, async (session) => {
    const bar = isBarred ? { by: actor.memberId, at: ctx.clock.now(), reason: why } : null;
    if (!(await saveBar(ctx, openingId, bar, session)))
      throw refuse('conflict', { message: 'She was told already, or nothing was opened that she could be told of.' });
    await recordOpening(ctx, isBarred ? 'barred' : 'barLifted', attempt, session);
  });
  await tellLeads(ctx, opening.persona);
  return done;
}
