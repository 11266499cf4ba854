import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Context } from '#server/platform/context.ts';
import { inTransaction } from '#server/platform/database.ts';
import { Refusal } from '#shared/errors.ts';
import { appendCaseEventIn } from '../case-event.store.ts';
import type { AppealAnswer, AppealDocument } from './appeal.model.ts';
import { findAppeal, finishAppeal, reopenAppeal } from './appeal.store.ts';
import { tellAppeal } from './tell-appeal.ts';
import { upholdAppeal } from './uphold-appeal.ts';

/**
 * Carries an answer out. Every part changes nothing the second time, so that this can begin again wherever it stopped: on
 * the moderator’s retry, or at the next start.
 */
export async function completeAnswer(ctx: Context, claimed: AppealDocument): Promise<AppealDocument> {
  const { answer } = claimed;
  if (!answer || claimed.state === 'answered') return claimed;
  if (answer.isUpheld) await takeBack(ctx, claimed, answer);
  await recordAudit(ctx, {
    onceKey: `answered ${claimed._id}`,
    actorId: answer.byMember,
    action: answer.isUpheld ? 'appeal:upheld' : 'appeal:rejected',
    object: `member ${claimed.member}`,
    reason: answer.text,
  });
  const answered = await finish(ctx, claimed, answer);
  if (answered) await tellAppeal(ctx, answered);
  return answered ?? (await findAppeal(ctx, claimed._id)) ?? claimed;
}

async function takeBack(ctx: Context, claimed: AppealDocument, answer: AppealAnswer): Promise<void> {
  try {
    await upholdAppeal(ctx, claimed, answer);
  } catch (error) {
    // What cannot be done just now stays decided; what cannot be done at all waits for another answer.
    if (error instanceof Refusal && error.code !== 'unavailable' && error.code !== 'read_only') {
      const reopened = await reopenAppeal(ctx, claimed._id);
      if (reopened) await tellAppeal(ctx, reopened);
    }
    throw error;
  }
}

function finish(ctx: Context, { _id, caseId }: AppealDocument, answer: AppealAnswer): Promise<AppealDocument | null> {
  return inTransaction(ctx, async (session) => {
    const answered = await finishAppeal(ctx, _id, session);
    const event = { type: 'appealDecided' as const, byMember: answer.byMember, note: answer.text };
    if (answered && caseId) await appendCaseEventIn(ctx, caseId, () => event, session);
    return answered;
  });
}
