import type { Context } from '#server/platform/context.ts';
import { findCaseIdsAbout } from '../case-traces.store.ts';
import { clearPreviewsOfCases, findAllReportsBy, saveReportLeft } from '../report.store.ts';

/**
 * Her reports go on counting in their cases, made by nobody; what she wrote to them goes with the evidence. What reporters saw of
 * her own words goes at once.
 */
export async function leaveReports(ctx: Context, memberId: string): Promise<void> {
  for (const { _id } of await findAllReportsBy(ctx, memberId)) await saveReportLeft(ctx, _id, ctx.clock.newId());
  await clearPreviewsOfCases(ctx, await findCaseIdsAbout(ctx, memberId));
}
