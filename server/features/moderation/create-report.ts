import type { Call } from '#server/platform/call.ts';
import { findBrokenUniqueness, inTransaction } from '#server/platform/database.ts';
import { refuse } from '#shared/errors.ts';
import type { CaseDocument } from './case.model.ts';
import { findCaseByKey, insertCase, updateCase } from './case.store.ts';
import { type FoundSubject, findSubjectFor } from './find-subject.ts';
import { judgeSeverity } from './judge-severity.ts';
import { findReportBefore, hasReported, insertReport } from './report.store.ts';
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
  try {
    const opened = await putBeforeModerators(call, found, reportId);
    await tellCase(ctx, opened);
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
): Promise<CaseDocument> {
  for (;;) {
    try {
      return await saveReport(call, found, reportId);
    } catch (error) {
      const index = findBrokenUniqueness(error);
      if (index !== 'openKey' && index !== 'number') throw error;
    }
  }
}

function saveReport(
  { ctx, actor, input }: Call<'report:create'>,
  found: FoundSubject,
  reportId: string,
): Promise<CaseDocument> {
  const { reason, note, clientId } = input;
  const at = ctx.clock.now();
  const severity = judgeSeverity(reason);
  return inTransaction(ctx, async (session) => {
    const known = await findCaseByKey(ctx, found.openKey, session);
    const caseId = known?._id ?? ctx.clock.newId();
    const isFirstOfHers = !(await hasReported(ctx, actor.memberId, caseId, session));
    const { subject, preview } = found;
    const report = { _id: reportId, reporter: actor.memberId, clientId, caseId, subject, reason, note, preview, at };
    await insertReport(ctx, report, session);
    if (!known) {
      const opened = { ...found, _id: caseId, origin: 'report' as const, severity, reportCount: 1, openedAt: at };
      return insertCase(ctx, opened, session);
    }
    const change = {
      $inc: { reportCount: isFirstOfHers ? 1 : 0 },
      $max: { severity },
      $set: { snapshot: addToSnapshot(known.snapshot, found.snapshot) },
    };
    return (await updateCase(ctx, caseId, change, session)) ?? known;
  });
}
