import type { Context } from '#server/platform/context.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import type { CaseDocument } from './case.model.ts';
import { type CaseScope, findCasesLike } from './case.store.ts';
import { isOver, toShownPreview } from './shown-case.ts';

const MAX_SIMILAR = 10;

/** Other cases with the same words or about the same author, among those that the one who asks may see. */
export async function findSimilar(ctx: Context, scope: CaseScope, shown: CaseDocument): Promise<CaseView['similar']> {
  const { wordsKey } = shown;
  return (await findCasesLike(ctx, scope, shown, MAX_SIMILAR)).map((other) => ({
    id: other._id,
    number: other.number,
    preview: toShownPreview(other),
    why: wordsKey !== null && other.wordsKey === wordsKey ? 'sameWords' : 'sameAuthor',
    decision: isOver(other) ? (other.decision?.decision ?? null) : null,
    openedAt: other.openedAt.toISOString(),
  }));
}
