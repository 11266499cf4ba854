import type { Call } from '#server/platform/call.ts';
import { findBrokenUniqueness, inTransaction } from '#server/platform/database.ts';
import { refuse } from '#shared/errors.ts';
import type { CaseDocument } from './case.model.ts';
import { findCaseByKey } from './case.store.ts';
import { appendCaseEventIn } from './case-event.store.ts';
import { type FoundSubject, findSubjectFor } from './find-subject.ts';
import { judgeReporter } from './judge-reporter.ts';
import { judgeSeverity } from './judge-severity.ts';
import { insertCase } from './open-case.ts';
import type { ReporterRecord } from './report.model.ts';
import { findReportBefore, hasReported, insertReport } from './report.store.ts';
import { scoreCase } from './score-case.ts';
import { addToSnapshot } from './seal-snapshot.ts';
import { tellCase } from './tell-case.ts';

/** Takes a complaint, seals a copy of what it is about, and puts it before the moderators. Safe to repeat. */
export async function createReport(call: Call<'report:create'>): Promise<{ reportId: string }> {
  const earlier = await findEarlier(call);
  if (earlier) return earlier;
  const { ctx, actor, input } = call;
  const found = await findSubjectFor(ctx, actor, input.subject);
  if (!found) throw refuse('not_found');
  if (found.author === actor.memberId) throw refuse('bad_input', { message: 'This is yours; you can delete it.' });
  const reportId = ctx.clock.newId();
  const record = await judgeReporter(ctx, actor.memberId);
  try {
    const opened = await putBeforeModerators(call, found, reportId, record);
    await tellCase(ctx, opened);
    scoreCase(ctx, opened);
    return { reportId };
  } catch (error) {
    const sentTwice = findBrokenUniqueness(error) === 'reporter,clientId' ? await findEarlier(call) : null;
    if (!sentTwice) throw error;
    return sentTwice;
  }
}

async function findEarlier({ ctx, actor, input }: Call<'report:create'>): Promise<{ reportId: string } | null> {
  const earlier = await findReportBefore(ctx, actor.memberId, input.clientId);
  if (!earlier) return null;
  const isSame =
    earlier.reason === input.reason && earlier.note === input.note && isSameSubject(earlier.subject, input.subject);
  if (!isSame) throw refuse('conflict');
  return { reportId: earlier._id };
}

function isSameSubject(one: object, other: object): boolean {
  const sorted = (subject: object) => JSON.stringify(Object.entries(subject).sort());
  return sorted(one) === sorted(other);
}

/** The report and its case, both or neither. Two first reports at once make one case: the slower one joins it. */
async function putBeforeModerators(
  call: Call<'report:create'>,
  found: FoundSubject,
  reportId: string,
  record: ReporterRecord,
): Promise<CaseDocument> {
  for (;;) {
    try {
      return await saveReport(call, found, reportId, record);
    } catch (error) {
      const index = findBrokenUniqueness(error);
      if (index !== 'openKey' && index !== 'number') throw error;
    }
  }
}

function saveReport(
  call: Call<'report:create'>,
  found: FoundSubject,
  reportId: string,
  record: ReporterRecord,
): Promise<CaseDocument> {
  const { ctx, actor, input } = call;
  const { reason, note, clientId } = input;
  const { subject, preview } = found;
  return inTransaction(ctx, async (session) => {
    const known = await findCaseByKey(ctx, found.openKey, session);
    const caseId = known?._id ?? ctx.clock.newId();
    const isCounted = !(await hasReported(ctx, actor.memberId, caseId, session));
    const sent = { reporter: actor.memberId, clientId, caseId, subject, reason, note, preview, record };
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
