import type { Call } from '#server/platform/call.ts';
import type { Exposure } from '#shared/contract/oversight.ts';
import { requireCaseFor } from '../case.access.ts';
import { toSeverityName } from '../judge-severity.ts';
import { insertExposure } from './exposure.store.ts';
import { findExposure } from './find-exposure.ts';

/** Counts that she opened something severe. What is not severe is not counted, whatever the page says. */
export async function recordExposure({ ctx, actor, input }: Call<'exposure:record'>): Promise<Exposure> {
  const found = await requireCaseFor(ctx, actor, input.caseId);
  if (toSeverityName(found.severity) === 'severe') {
    const at = ctx.clock.now();
    const day = at.toISOString().slice(0, 10);
    await insertExposure(ctx, { _id: `${found._id} ${actor.memberId} ${day}`, member: actor.memberId, at });
  }
  return findExposure(ctx, actor.memberId);
}
