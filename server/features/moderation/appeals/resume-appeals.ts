import type { Context } from '#server/platform/context.ts';
import { findUnfinishedAppeals } from './appeal.store.ts';
import { completeAnswer } from './complete-answer.ts';

/** At a start: answers that a crash interrupted are carried out. */
export async function resumeAppeals(ctx: Context): Promise<void> {
  for (const unfinished of await findUnfinishedAppeals(ctx)) {
    // One that cannot be completed must not keep the others, or the start, waiting.
    await completeAnswer(ctx, unfinished).catch((error: unknown) =>
      ctx.log.error({ err: error, appeal: unfinished._id }, 'an answer to an appeal could not be completed'),
    );
  }
}
