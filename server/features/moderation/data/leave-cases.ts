import type { Context } from '#server/platform/context.ts';
import { appendCaseEvent, clearAppealNotes } from '../case-event.store.ts';
import { findCaseIdsAbout, findCaseIdsClaimedBy, findCaseIdsQuoting, markLinesLeft } from '../case-traces.store.ts';
import { tellCase } from '../tell-case.ts';

/**
 * Takes her out of the cases of others and out of those about herself. What was sealed stays as evidence until the case is
 * over and nobody can appeal any more, as words of somebody unknown; what she looked at as a moderator is free for a colleague.
 */
export async function leaveCases(ctx: Context, memberId: string): Promise<void> {
  for (const caseId of await findCaseIdsQuoting(ctx, memberId))
    await markLinesLeft(ctx, caseId, memberId, ctx.clock.newId());
  const about = await findCaseIdsAbout(ctx, memberId);
  await clearAppealNotes(ctx, about);
  for (const caseId of about) {
    const left = await appendCaseEvent(ctx, caseId, ({ author }) =>
      author === memberId ? { type: 'authorLeft' } : null,
    );
    if (left) await tellCase(ctx, left);
  }
  for (const caseId of await findCaseIdsClaimedBy(ctx, memberId)) {
    const freed = await appendCaseEvent(ctx, caseId, ({ claimedBy }) =>
      claimedBy === memberId ? { type: 'released' } : null,
    );
    if (freed) await tellCase(ctx, freed);
  }
}
