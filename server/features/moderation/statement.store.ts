import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { type StatementDocument, statementModel } from './statement.model.ts';

const MAX_STATEMENTS = 200;

/** False when it was given before: the id is made with the decision. */
export async function insertStatement(ctx: Context, statement: StatementDocument): Promise<boolean> {
  try {
    await statementModel(ctx).create(statement);
    return true;
  } catch (error) {
    if (findBrokenUniqueness(error) === '_id') return false;
    throw error;
  }
}

export async function findStatement(ctx: Context, statementId: string): Promise<StatementDocument | null> {
  return statementModel(ctx).findById(statementId).lean<StatementDocument | null>();
}

export async function findStatements(ctx: Context, ids: string[]): Promise<StatementDocument[]> {
  return statementModel(ctx)
    .find({ _id: trusted({ $in: ids }) })
    .lean<StatementDocument[]>();
}

/** Hers, the newest first, those of one decision in their order. */
export async function findStatementsTo(ctx: Context, member: string): Promise<StatementDocument[]> {
  return statementModel(ctx)
    .find({ member })
    .sort({ at: -1, place: 1 })
    .limit(MAX_STATEMENTS)
    .lean<StatementDocument[]>();
}

/** Says that she appealed; false where it no longer stands. */
export async function markAppealed(
  ctx: Context,
  { statement, at }: { statement: string; at: Date },
  session: ClientSession,
): Promise<boolean> {
  const standing = { _id: statement, reversedAt: null };
  const { matchedCount } = await statementModel(ctx).updateOne(standing, { $set: { appealedAt: at } }, { session });
  return matchedCount === 1;
}

/** Says of what restricted her that it ended before its time. Null when that was said before. */
export async function markEnded(ctx: Context, _id: string, endedAt: Date): Promise<StatementDocument | null> {
  return statementModel(ctx)
    .findOneAndUpdate({ _id, endedAt: null }, { $set: { endedAt } }, { returnDocument: 'after' })
    .lean<StatementDocument | null>();
}

/** Says of statements that they no longer stand; gives those that this is new for. */
export async function markReversed(ctx: Context, ids: string[], reversedAt: Date): Promise<StatementDocument[]> {
  const standing = { _id: trusted({ $in: ids }), reversedAt: null };
  const changed = await statementModel(ctx).find(standing).lean<StatementDocument[]>();
  await statementModel(ctx).updateMany(standing, { $set: { reversedAt } });
  return changed.map((statement) => ({ ...statement, reversedAt }));
}

/** All that were ever given to her, the oldest first. */
export async function findAllStatementsTo(ctx: Context, member: string): Promise<StatementDocument[]> {
  return statementModel(ctx).find({ member }).sort({ at: 1, place: 1 }).lean<StatementDocument[]>();
}

export async function deleteStatementsTo(ctx: Context, member: string): Promise<void> {
  await statementModel(ctx).deleteMany({ member });
}
