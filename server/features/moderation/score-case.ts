import { scoreText } from '#server/features/screening/classifier/score-text.ts';
import type { Context } from '#server/platform/context.ts';
import { type CaseDocument, caseModel } from './case.model.ts';
import { findSubjectText } from './seal-snapshot.ts';

/**
 * Asks the classifier, if there is one, about words that are before the moderators already; nobody waits for it. Its score
 * is no event and no new version: all it does is where in the queue the case stands.
 */
export function scoreCase(ctx: Context, { _id, snapshot }: CaseDocument): void {
  void score(ctx, _id, findSubjectText(snapshot)).catch((error: unknown) =>
    ctx.log.warn({ err: error, case: _id }, 'a score could not be kept'),
  );
}

async function score(ctx: Context, caseId: string, text: string): Promise<void> {
  const found = await scoreText(ctx, text);
  if (found !== null) await caseModel(ctx).updateOne({ _id: caseId, state: 'open' }, { $max: { score: found } });
}
