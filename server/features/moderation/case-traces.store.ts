import type { Context } from '#server/platform/context.ts';
import { type CaseDocument, caseModel } from './case.model.ts';

export function findCaseIdsAbout(ctx: Context, author: string): Promise<string[]> {
  return findIds(ctx, { author });
}

/** Open ones that she looks at. */
export function findCaseIdsClaimedBy(ctx: Context, claimedBy: string): Promise<string[]> {
  return findIds(ctx, { claimedBy });
}

/** Those in which words of hers were sealed, whomever they are about. */
export function findCaseIdsQuoting(ctx: Context, authorId: string): Promise<string[]> {
  return findIds(ctx, { 'snapshot.lines.authorId': authorId });
}

async function findIds(ctx: Context, filter: Record<string, string>): Promise<string[]> {
  const cases = await caseModel(ctx).find(filter).select({ _id: 1 }).lean<Array<Pick<CaseDocument, '_id'>>>();
  return cases.map(({ _id }) => _id);
}

/** Her lines become those of somebody who has left. No event: what happened to the case is not changed by it. */
export async function markLinesLeft(ctx: Context, caseId: string, authorId: string, nobody: string): Promise<void> {
  const hers = 'snapshot.lines.$[hers]';
  await caseModel(ctx).collection.updateOne(
    { _id: caseId as never },
    { $set: { [`${hers}.authorId`]: nobody, [`${hers}.hasLeft`]: true, hasLeftWords: true } },
    { arrayFilters: [{ 'hers.authorId': authorId }] },
  );
}

export async function findCasesWithLeftWords(ctx: Context): Promise<CaseDocument[]> {
  return caseModel(ctx).find({ hasLeftWords: true }).lean<CaseDocument[]>();
}

export async function saveForgotten(
  ctx: Context,
  caseId: string,
  words: Pick<CaseDocument, 'snapshot' | 'preview' | 'reasons' | 'wordsKey'>,
): Promise<void> {
  await caseModel(ctx).updateOne({ _id: caseId }, { $set: words, $unset: { hasLeftWords: 1 } });
}
