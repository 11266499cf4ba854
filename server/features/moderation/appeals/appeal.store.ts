import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type AppealAnswer, type AppealDocument, appealModel } from './appeal.model.ts';

export async function insertAppeal(ctx: Context, appeal: AppealDocument, session: ClientSession): Promise<void> {
  await appealModel(ctx).create([appeal], { session });
}

export async function findAppeal(ctx: Context, appealId: string): Promise<AppealDocument | null> {
  return appealModel(ctx).findById(appealId).lean<AppealDocument | null>();
}

export async function findAppealAgainst(ctx: Context, statement: string): Promise<AppealDocument | null> {
  return appealModel(ctx).findOne({ statement }).lean<AppealDocument | null>();
}

/** By the statement they are against. */
export async function findAppealsAgainst(ctx: Context, statements: string[]): Promise<Map<string, AppealDocument>> {
  const appeals = await appealModel(ctx)
    .find({ statement: trusted({ $in: statements }) })
    .lean<AppealDocument[]>();
  return new Map(appeals.map((appeal) => [appeal.statement, appeal]));
}

export async function findUnfinishedAppeals(ctx: Context): Promise<AppealDocument[]> {
  return appealModel(ctx).find({ state: 'answering' }).lean<AppealDocument[]>();
}

const waiting: Array<AppealDocument['state']> = ['waiting', 'answering'];
const answered: Array<AppealDocument['state']> = ['answered'];

/** Those that wait, the oldest first; those that were answered, the latest first. Never those of one member. */
export async function findAppeals(
  ctx: Context,
  { state, notOf, limit }: { state: 'waiting' | 'answered'; notOf: string; limit: number },
): Promise<AppealDocument[]> {
  return appealModel(ctx)
    .find({ state: trusted({ $in: state === 'waiting' ? waiting : answered }), member: trusted({ $ne: notOf }) })
    .sort(state === 'waiting' ? { at: 1 } : { 'answer.at': -1 })
    .limit(limit)
    .lean<AppealDocument[]>();
}

export async function countWaitingAppeals(ctx: Context, notOf: string): Promise<number> {
  return appealModel(ctx).countDocuments({ state: trusted({ $in: waiting }), member: trusted({ $ne: notOf }) });
}

/** Gives the appeal to one answer, which is kept whole before anything of it happens. Null when somebody was faster. */
export async function claimAppeal(
  ctx: Context,
  { _id, version }: AppealDocument,
  answer: AppealAnswer,
): Promise<AppealDocument | null> {
  return change(ctx, { _id, version, state: 'waiting' }, { $set: { state: 'answering', answer } });
}

/** The answer is carried out. Null when that was said before. */
export async function finishAppeal(ctx: Context, _id: string, session: ClientSession): Promise<AppealDocument | null> {
  return change(ctx, { _id, state: 'answering' }, { $set: { state: 'answered' } }, session);
}

/** The answer cannot be carried out, and nothing of it was. */
export async function reopenAppeal(ctx: Context, _id: string): Promise<AppealDocument | null> {
  return change(ctx, { _id, state: 'answering' }, { $set: { state: 'waiting' }, $unset: { answer: 1 } });
}

async function change(
  ctx: Context,
  filter: Partial<Pick<AppealDocument, '_id' | 'version' | 'state'>>,
  update: { $set: Partial<AppealDocument>; $unset?: { answer: 1 } },
  session?: ClientSession,
): Promise<AppealDocument | null> {
  return appealModel(ctx)
    .findOneAndUpdate(
      filter,
      { ...update, $inc: { version: 1 } },
      { returnDocument: 'after', ...(session && { session }) },
    )
    .lean<AppealDocument | null>();
}

export async function deleteAppealsOf(ctx: Context, member: string): Promise<void> {
  await appealModel(ctx).deleteMany({ member });
}
