import type { Call } from '#server/platform/call.ts';
import { findSubjectFor } from './find-subject.ts';
import { takeReport } from './take-report.ts';

/** A member reports what she can see. */
export function createReport({ ctx, actor, input }: Call<'report:create'>): Promise<{ reportId: string }> {
  const complaint = { ...input, reporter: actor.memberId };
  return takeReport(ctx, complaint, () => findSubjectFor(ctx, actor, input.subject));
}
