import type { DataPart } from '#server/features/accounts/data/data-parts.ts';
import type { Context } from '#server/platform/context.ts';
import { deleteAppealsOf } from '../appeals/appeal.store.ts';
import { toStatements } from '../appeals/appeal.view.ts';
import { findCasesById } from '../case.store.ts';
import { deleteExposuresOf, findExposuresOf } from '../oversight/exposure.store.ts';
import { findAllReportsBy } from '../report.store.ts';
import { deleteStatementsTo, findAllStatementsTo } from '../statement.store.ts';
import { forgetEvidence } from './forget-evidence.ts';
import { leaveCases } from './leave-cases.ts';
import { leaveReports } from './leave-reports.ts';

/** What she was told and said about decisions, what she reported, and how often she saw the worst for others. */
export const moderationData: DataPart = {
  chapters: {
    statements: exportStatements,
    reports: async (ctx, memberId) =>
      (await findAllReportsBy(ctx, memberId)).map(({ _id: id, at, reason, note, subject: about }) => ({
        ...{ id, at, reason, note, about },
      })),
    severeCasesOpened: async (ctx, memberId) => (await findExposuresOf(ctx, memberId)).map(({ at }) => ({ at })),
  },
  async erase(ctx, memberId) {
    await leaveReports(ctx, memberId);
    await leaveCases(ctx, memberId);
    await deleteAppealsOf(ctx, memberId);
    await deleteStatementsTo(ctx, memberId);
    await deleteExposuresOf(ctx, memberId);
    await forgetEvidence(ctx);
  },
};

/** Each with her appeal and its answer, and with the message that it is about. Who decided is in none of it. */
async function exportStatements(ctx: Context, memberId: string) {
  const statements = await findAllStatementsTo(ctx, memberId);
  const cases = await findCasesById(
    ctx,
    statements.flatMap(({ caseId }) => caseId ?? []),
  );
  const subjectOf = new Map(cases.map(({ _id, subject }) => [_id, subject]));
  const views = await toStatements(ctx, statements);
  return views.map((view, at) => {
    const subject = subjectOf.get(statements[at]?.caseId ?? '');
    return { ...view, about: subject?.kind === 'message' ? subject : null };
  });
}
