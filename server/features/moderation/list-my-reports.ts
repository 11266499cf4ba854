import { findEntriesById } from '#server/features/rooms/log/log.store.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { CaseDocument } from './case.model.ts';
import { findCasesById } from './case.store.ts';
import { isActedOn } from './decision.ts';
import type { ReportDocument } from './report.model.ts';
import { findReportsBy } from './report.store.ts';
import { isOver } from './shown-case.ts';

const MAX_REPORTS = 100;

/** What became of her reports. A message that is gone is gone here too. */
export async function listMyReports({ ctx, actor }: Call<'report:mine'>) {
  const reports = await findReportsBy(ctx, actor.memberId, MAX_REPORTS);
  const cases = await findCasesById(ctx, [...new Set(reports.map(({ caseId }) => caseId))]);
  const caseOf = new Map(cases.map((found) => [found._id, found]));
  const gone = await findGone(ctx, reports);
  return {
    reports: reports.map(({ _id: id, at, reason, preview, caseId }) => ({
      ...{ id, reason },
      at: at.toISOString(),
      preview: gone.has(id) ? '' : preview,
      outcome: toOutcome(caseOf.get(caseId)),
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

function toOutcome(found: CaseDocument | undefined): 'waiting' | 'acted' | 'notActed' {
  if (!found?.decision || !isOver(found)) return 'waiting';
  return isActedOn(found) ? 'acted' : 'notActed';
}
