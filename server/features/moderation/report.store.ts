import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type ReportDocument, type ReporterRecord, reportModel } from './report.model.ts';

export async function insertReport(ctx: Context, report: ReportDocument, session: ClientSession): Promise<void> {
  await reportModel(ctx).create([report], { session });
}

export async function findReportBefore(
  ctx: Context,
  reporter: string,
  clientId: string,
): Promise<ReportDocument | null> {
  return reportModel(ctx).findOne({ reporter, clientId }).lean<ReportDocument | null>();
}

export async function hasReported(
  ctx: Context,
  reporter: string,
  caseId: string,
  session: ClientSession,
): Promise<boolean> {
  return (await reportModel(ctx).exists({ reporter, caseId }).session(session)) !== null;
}

export async function findReportsBy(ctx: Context, reporter: string, limit: number): Promise<ReportDocument[]> {
  return reportModel(ctx).find({ reporter }).sort({ at: -1 }).limit(limit).lean<ReportDocument[]>();
}

/** Why a case is here: never by whom. */
export async function findSignals(
  ctx: Context,
  caseId: string,
): Promise<Array<Pick<ReportDocument, 'reason' | 'note' | 'at'> & { reporter: ReporterRecord }>> {
  const reports = await reportModel(ctx)
    .find({ caseId })
    .select({ _id: 0, reason: 1, note: 1, at: 1, record: 1 })
    .sort({ at: 1 })
    .lean<ReportDocument[]>();
  return reports.map(({ reason, note, at, record }) => ({ reason, note, at, reporter: record }));
}

/** All that she ever made. */
export async function findAllReportsBy(ctx: Context, reporter: string): Promise<ReportDocument[]> {
  return reportModel(ctx).find({ reporter }).sort({ at: 1 }).lean<ReportDocument[]>();
}

/** From now on nobody made it, and nobody reads what she reported. */
export async function saveReportLeft(ctx: Context, reportId: string, nobody: string): Promise<void> {
  await reportModel(ctx).updateOne({ _id: reportId }, { $set: { reporter: nobody, preview: '', hasLeft: true } });
}

export async function findReportsLeft(ctx: Context): Promise<ReportDocument[]> {
  return reportModel(ctx).find({ hasLeft: true }).lean<ReportDocument[]>();
}

export async function forgetReportNotes(ctx: Context, caseIds: string[]): Promise<void> {
  await reportModel(ctx).updateMany(
    { hasLeft: true, caseId: trusted({ $in: caseIds }) },
    { $set: { note: '' }, $unset: { hasLeft: 1 } },
  );
}

/** What reporters see of the words that they reported. */
export async function clearPreviewsOfCases(ctx: Context, caseIds: string[]): Promise<void> {
  await reportModel(ctx).updateMany({ caseId: trusted({ $in: caseIds }) }, { $set: { preview: '' } });
}
