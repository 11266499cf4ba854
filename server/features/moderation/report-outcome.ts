import type { Context } from '#server/platform/context.ts';
import type { ReportOutcome } from '#shared/contract/moderation.ts';
import type { CaseDocument } from './case.model.ts';
import { findCasesById } from './case.store.ts';
import { isActedOn } from './decision.ts';
import type { ReportDocument } from './report.model.ts';
import { isOver } from './shown-case.ts';

/** The newest, as many as whoever reported is shown. */
export const REPORTS_SHOWN = 100;

/** What became of each report, as whoever made it is told. */
export async function findOutcomes(
  ctx: Context,
  reports: ReportDocument[],
): Promise<(report: ReportDocument) => ReportOutcome> {
  const cases = await findCasesById(ctx, [...new Set(reports.map(({ caseId }) => caseId))]);
  const caseOf = new Map(cases.map((found) => [found._id, found]));
  return ({ caseId }) => toOutcome(caseOf.get(caseId));
}

function toOutcome(found: CaseDocument | undefined): ReportOutcome {
  if (!found?.decision || !isOver(found)) return 'waiting';
  return isActedOn(found) ? 'acted' : 'notActed';
}
