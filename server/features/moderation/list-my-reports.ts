import { findEntriesById } from '#server/features/rooms/log/log.store.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { ReportDocument } from './report.model.ts';
import { findReportsBy } from './report.store.ts';
import { findOutcomes, REPORTS_SHOWN } from './report-outcome.ts';

/** What became of her reports. A message that is gone is gone here too. */
export async function listMyReports({ ctx, actor }: Call<'report:mine'>) {
  const reports = await findReportsBy(ctx, actor.memberId, REPORTS_SHOWN);
  const outcomeOf = await findOutcomes(ctx, reports);
  const gone = await findGone(ctx, reports);
  return {
    reports: reports.map((report) => ({
      ...{ id: report._id, reason: report.reason },
      at: report.at.toISOString(),
      preview: gone.has(report._id) ? '' : report.preview,
      outcome: outcomeOf(report),
    })),
  };
}

async function findGone(ctx: Context, reports: ReportDocument[]): Promise<Set<string>> {
  const messageOf = new Map(
    reports.flatMap(({ _id, subject }) => (subject.kind === 'message' ? [[_id, subject.messageId] as const] : [])),
  );
  const entries = await findEntriesById(ctx, [...new Set(messageOf.values())]);
  const present = new Set(entries.filter(({ message }) => message && !message.gone).map(({ _id }) => _id));
  return new Set([...messageOf].filter(([, messageId]) => !present.has(messageId)).map(([reportId]) => reportId));
}
