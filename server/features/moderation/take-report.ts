import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness, inTransaction } from '#server/platform/database.ts';
import type { Request } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import type { CaseDocument } from './case.model.ts';
import { findCaseByKey } from './case.store.ts';
import { appendCaseEventIn } from './case-event.store.ts';
import type { FoundSubject } from './find-subject.ts';
import { judgeReporter } from './judge-reporter.ts';
import { judgeSeverity } from './judge-severity.ts';
import { insertCase } from './open-case.ts';
import type { ReporterRecord } from './report.model.ts';
import { findReportBefore, hasReported, insertReport } from './report.store.ts';
import { scoreCase } from './score-case.ts';
import { addToSnapshot } from './seal-snapshot.ts';
import { tellCase } from './tell-case.ts';

/** A report, and under which id: of a member, or a name for one thread. */
export type Complaint = Request<'report:create'> & { reporter: string; note: string };

/** Takes a complaint, seals a copy of what it is about, and puts it before the moderators. Safe to repeat. */
export async function takeReport(
  ctx: Context,
  complaint: Complaint,
  findSubject: () => Promise<FoundSubject | null>,
): Promise<{ reportId: string }> {
  const earlier = await findEarlier(ctx, complaint);
  if (earlier) return earlier;
  const found = await findSubject();
  if (!found) throw refuse('not_found');
  if (found.author === complaint.reporter) throw refuse('bad_input', { message: 'This is yours; you can delete it.' });
  const reportId = ctx.clock.newId();
  const record = await judgeReporter(ctx, complaint.reporter);
  try {
    const opened = await putBeforeModerators(ctx, { complaint, found, reportId, record });
    await tellCase(ctx, opened);
    scoreCase(ctx, opened);
    return { reportId };
  } catch (error) {
    const sentTwice = findBrokenUniqueness(error) === 'reporter,clientId' ? await findEarlier(ctx, complaint) : null;
    if (!sentTwice) throw error;
    return sentTwice;
  }
}

async function findEarlier(ctx: Context, complaint: Complaint): Promise<{ reportId: string } | null> {
  const { reporter, clientId, reason, note, subject } = complaint;
  const earlier = await findReportBefore(ctx, reporter, clientId);
  if (!earlier) return null;
  const isSame = earlier.reason === reason && earlier.note === note && isSameSubject(earlier.subject, subject);
  if (!isSame) throw refuse('conflict');
  return { reportId: earlier._id };
}

function isSameSubject(one: object, other: object): boolean {
  const sorted = (subject: object) => JSON.stringify(Object.entries(subject).sort());
  return sorted(one) === sorted(other);
}

type Taken = { complaint: Complaint; found: FoundSubject; reportId: string; record: ReporterRecord };

/** The report and its case, both or neither. Two first reports at once make one case: the slower one joins it. */
async function putBeforeModerators(ctx: Context, taken: Taken): Promise<CaseDocument> {
  for (;;) {
    try {
      return await saveReport(ctx, taken);
    } catch (error) {
      const index = findBrokenUniqueness(error);
      if (index !== 'openKey' && index !== 'number') throw error;
    }
  }
}

function saveReport(ctx: Context, { complaint, found, reportId, record }: Taken): Promise<CaseDocument> {
  const { reporter, reason, note, clientId } = complaint;
  const { subject, preview } = found;
  return inTransaction(ctx, async (session) => {
    const known = await findCaseByKey(ctx, found.openKey, session);
    const caseId = known?._id ?? ctx.clock.newId();
    const isCounted = !(await hasReported(ctx, reporter, caseId, session));
    const sent = { reporter, clientId, caseId, subject, reason, note, preview, record };
    await insertReport(ctx, { _id: reportId, ...sent, at: ctx.clock.now() }, session);
    const report = { severity: judgeSeverity(reason), weight: record.weight, isCounted };
    if (!known) return insertCase(ctx, caseId, { ...found, origin: 'report' }, [{ type: 'reported', report }], session);
    const joined = await appendCaseEventIn(
      ctx,
      caseId,
      ({ snapshot }) => ({ type: 'reported', report, words: { snapshot: addToSnapshot(snapshot, found.snapshot) } }),
      session,
    );
    return joined ?? known;
  });
}
