import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Context } from '#server/platform/context.ts';
import { inTransaction } from '#server/platform/database.ts';
import { appendCaseEventIn } from '../case-event.store.ts';
import type { AppealAnswer, AppealDocument } from './appeal.model.ts';
import { finishAppeal } from './appeal.store.ts';
import { tellAppeal } from './tell-appeal.ts';

/** Writes down and tells an answer that is carried out. Null when that was done before. */
export async function finishAnswer(
  ctx: Context,
  claimed: AppealDocument,
  answer: AppealAnswer,
): Promise<AppealDocument | null> {
  await recordAudit(ctx, {
    onceKey: `answered ${claimed._id}`,
    actorId: answer.byMember,
    action: answer.isUpheld ? 'appeal:upheld' : 'appeal:rejected',
    object: `member ${claimed.member}`,
    reason: answer.text,
  });
  const answered = await finish(ctx, claimed, answer);
  if (answered) await tellAppeal(ctx, answered);
  return answered;
}

function finish(ctx: Context, { _id, caseId }: AppealDocument, answer: AppealAnswer): Promise<AppealDocument | null> {
  return inTransaction(ctx, async (session) => {
    const answered = await finishAppeal(ctx, _id, session);
    const event = { type: 'appealDecided' as const, byMember: answer.byMember, note: answer.text };
    if (answered && caseId) await appendCaseEventIn(ctx, caseId, () => event, session);
    return answered;
  });
}
