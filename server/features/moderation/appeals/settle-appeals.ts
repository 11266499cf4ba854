import type { Context } from '#server/platform/context.ts';
import type { DecisionDocument, ReversalDocument } from '../decision.ts';
import { claimAppeal, findAppealsAgainst } from './appeal.store.ts';
import { finishAnswer } from './finish-answer.ts';

/**
 * Upholds what still waits against any statement of a decision that was taken back: nothing is left that somebody could
 * decide about, and she is told so. Doing it twice changes nothing.
 */
export async function settleAppeals(
  ctx: Context,
  { statements }: DecisionDocument,
  { byMember, at, reason, staysDecided }: ReversalDocument,
): Promise<void> {
  const against = await findAppealsAgainst(
    ctx,
    statements.map(({ id }) => id),
  );
  // The reason of a moderator who changed her mind is for colleagues; an answer to an appeal is for the one who appealed.
  const answer = { isUpheld: true, text: staysDecided ? reason : '', byMember, at };
  for (const waiting of [...against.values()].filter(({ state }) => state === 'waiting')) {
    const claimed = await claimAppeal(ctx, waiting, { ...answer, reversalStatementId: ctx.clock.newId() });
    if (claimed?.answer) await finishAnswer(ctx, claimed, claimed.answer);
  }
}
