import { requireAsker } from '#server/features/anonymity/asker.ts';
import { requireOwnName } from '#server/features/anonymity/find-place.ts';
import type { Call } from '#server/platform/call.ts';
import { findReportsBy } from './report.store.ts';
import { findOutcomes, REPORTS_SHOWN } from './report-outcome.ts';

/**
 * What became of what she reported under a name for one thread. Those of her account are never among them, nor these among
 * hers, so that no answer joins the two; and no words come back, which she may no longer be allowed to read.
 */
export async function listAskerReports(call: Call<'question:reports'>) {
  const { ctx, input } = call;
  const { personaId } = await requireOwnName(ctx, requireAsker(call), input.threadId);
  const reports = await findReportsBy(ctx, personaId, REPORTS_SHOWN);
  const outcomeOf = await findOutcomes(ctx, reports);
  return {
    reports: reports.map((report) => ({
      at: report.at.toISOString(),
      reason: report.reason,
      outcome: outcomeOf(report),
    })),
  };
}
