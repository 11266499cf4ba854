import type { Context } from '#server/platform/context.ts';
import { appealUntil } from '#shared/statements/how-long.ts';
import type { CaseDocument } from '../case.model.ts';
import { findCasesById } from '../case.store.ts';
import { findCasesWithLeftWords, saveForgotten } from '../case-traces.store.ts';
import { findReportsLeft, forgetReportNotes } from '../report.store.ts';

/** Words of people who have left go from every case that is over for good. Done now and then, and safe to repeat. */
export async function forgetEvidence(ctx: Context): Promise<void> {
  for (const found of await findCasesWithLeftWords(ctx))
    if (isOverForGood(ctx, found)) await saveForgotten(ctx, found._id, withoutLeftWords(found));
  const reports = await findReportsLeft(ctx);
  const cases = await findCasesById(ctx, [...new Set(reports.map(({ caseId }) => caseId))]);
  const over = cases.filter((found) => isOverForGood(ctx, found)).map(({ _id }) => _id);
  await forgetReportNotes(ctx, over);
}

/** Decided, and so long ago that nobody can appeal against it any more. */
function isOverForGood(ctx: Context, { state, endedAt }: CaseDocument): boolean {
  const until = endedAt && appealUntil({ at: endedAt, what: 'removed' });
  return state === 'decided' && until !== null && until < ctx.clock.now();
}

function withoutLeftWords({ snapshot, preview, reasons, wordsKey }: CaseDocument) {
  const lines = snapshot.lines.map(({ hasLeft, ...line }) => (hasLeft ? { ...line, text: '' } : line));
  const isAboutHer = snapshot.lines.some(({ isSubject, hasLeft }) => isSubject && hasLeft);
  if (!isAboutHer) return { snapshot: { ...snapshot, lines }, preview, reasons, wordsKey };
  return { snapshot: { lines, versions: [] }, preview: '', reasons: [], wordsKey: null };
}
