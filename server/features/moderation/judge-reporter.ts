import { findDaysSinceOpened } from '#server/features/accounts/find-days-since-opened.ts';
import type { Context } from '#server/platform/context.ts';
import { findCasesById } from './case.store.ts';
import { isActedOn } from './decision.ts';
import type { ReporterRecord } from './report.model.ts';
import { findReportsBy } from './report.store.ts';
import { isOver } from './shown-case.ts';

/** Her latest reports say enough. */
const MAX_REPORTS = 200;

/** What a report of hers weighs now. A report that nobody has decided about counts neither for nor against her. */
export async function judgeReporter(ctx: Context, memberId: string): Promise<ReporterRecord> {
  const [memberForDays, reports] = await Promise.all([
    findDaysSinceOpened(ctx, memberId),
    findReportsBy(ctx, memberId, MAX_REPORTS),
  ]);
  const cases = await findCasesById(ctx, [...new Set(reports.map(({ caseId }) => caseId))]);
  const decided = cases.filter((found) => isOver(found) && found.decision);
  const actedOn = decided.filter(isActedOn).length;
  const weight = weigh({ memberForDays, decided: decided.length, actedOn });
  return { memberForDays, reports: reports.length, actedOn, weight };
}

/**
 * A fresh account weighs a tenth, whatever it reports: opening five is cheap. An established one weighs 0.8, up to 1.4 where
 * her reports led to something, down to 0.2 where they never did.
 */
export function weigh({
  memberForDays,
  decided,
  actedOn,
}: Record<'memberForDays' | 'decided' | 'actedOn', number>): number {
  if (memberForDays < 7) return 0.1;
  const standing = memberForDays < 30 ? 0.4 : 0.8;
  const wasRight = decided === 0 ? 1 : 0.25 + (1.5 * actedOn) / decided;
  return Math.round(standing * wasRight * 100) / 100;
}
