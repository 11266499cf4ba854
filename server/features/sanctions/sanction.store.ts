import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { type SanctionDocument, sanctionModel } from './sanction.model.ts';

/** Every sanction in force now, those that end first in front. */
export async function findSanctionsInForce(
  ctx: Context,
  only: Partial<Pick<SanctionDocument, 'kind' | 'member'>> = {},
  session?: ClientSession,
): Promise<SanctionDocument[]> {
  return sanctionModel(ctx)
    .find({ ...only, until: trusted({ $gt: ctx.clock.now() }), endedAt: null })
    .sort({ until: 1 })
    .session(session ?? null)
    .lean<SanctionDocument[]>();
}

export async function findSanction(ctx: Context, sanctionId: string): Promise<SanctionDocument | null> {
  return sanctionModel(ctx).findById(sanctionId).lean<SanctionDocument | null>();
}

/** Ended ones too: whoever ends them again completes what a crash may have left half done. */
export async function findSanctionsOfCase(ctx: Context, caseId: string): Promise<SanctionDocument[]> {
  return sanctionModel(ctx).find({ caseId }).lean<SanctionDocument[]>();
}

/** Safe to repeat: the id is made before the first try. */
export async function insertSanction(ctx: Context, sanction: SanctionDocument): Promise<void> {
  try {
    await sanctionModel(ctx).create(sanction);
  } catch (error) {
    if (findBrokenUniqueness(error) !== '_id') throw error;
  }
}

/** `endStatementId`: where she is told by a statement of its own. What was ended before stays as it was ended. */
export async function saveSanctionEnd(ctx: Context, sanctionId: string, endStatementId?: string): Promise<void> {
  await sanctionModel(ctx).updateOne(
    { _id: sanctionId, endedAt: null },
    { $set: { endedAt: ctx.clock.now(), ...(endStatementId && { endStatementId }) } },
  );
}

/** Inside a transaction that is run again as a whole. */
export async function insertSanctionIn(
  ctx: Context,
  sanction: SanctionDocument,
  session: ClientSession,
): Promise<void> {
  await sanctionModel(ctx).create([sanction], { session });
}

/** All that there ever were. */
export async function findSanctionsOf(ctx: Context, member: string): Promise<SanctionDocument[]> {
  return sanctionModel(ctx).find({ member }).sort({ from: 1 }).lean<SanctionDocument[]>();
}

export async function deleteSanctionsOf(ctx: Context, member: string): Promise<void> {
  await sanctionModel(ctx).deleteMany({ member });
}
