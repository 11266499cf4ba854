import type { Context } from '#server/platform/context.ts';
import { Refusal } from '#shared/errors.ts';
import type { AppealAnswer, AppealDocument } from './appeal.model.ts';
import { findAppeal, reopenAppeal } from './appeal.store.ts';
import { finishAnswer } from './finish-answer.ts';
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
  const answered = await finishAnswer(ctx, claimed, answer);
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
