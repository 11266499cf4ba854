import { type ClientSession, trusted, type UpdateQuery } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type CaseDocument, caseModel, type DecisionDocument } from './case.model.ts';

/** Whose cases somebody may see: all but those about herself, or only those of her rooms. */
export type CaseScope = { notAbout: string; rooms: string[] | 'all' };

const waiting: Array<CaseDocument['state']> = ['open', 'deciding'];
const over: Array<CaseDocument['state']> = ['decided'];

export async function findCase(ctx: Context, caseId: string, session?: ClientSession): Promise<CaseDocument | null> {
  return caseModel(ctx)
    .findById(caseId)
    .session(session ?? null)
    .lean<CaseDocument | null>();
}

export async function findCaseByKey(
  ctx: Context,
  openKey: string,
  session?: ClientSession,
): Promise<CaseDocument | null> {
  return caseModel(ctx)
    .findOne({ openKey })
    .session(session ?? null)
    .lean<CaseDocument | null>();
}

export async function findCasesById(ctx: Context, ids: string[]): Promise<CaseDocument[]> {
  return caseModel(ctx)
    .find({ _id: trusted({ $in: ids }) })
    .lean<CaseDocument[]>();
}

export async function findUnfinishedCases(ctx: Context): Promise<CaseDocument[]> {
  return caseModel(ctx).find({ state: 'deciding' }).lean<CaseDocument[]>();
}

/** Open ones by severity and age; decided ones, the latest first. */
export async function findCases(
  ctx: Context,
  scope: CaseScope,
  state: 'open' | 'decided',
  limit: number,
): Promise<CaseDocument[]> {
  return caseModel(ctx)
    .find(toFilter(scope, state))
    .sort(state === 'open' ? { severity: -1, openedAt: 1 } : { 'decision.at': -1 })
    .limit(limit)
    .lean<CaseDocument[]>();
}

export async function countOpenCases(ctx: Context, scope: CaseScope): Promise<number> {
  return caseModel(ctx).countDocuments(toFilter(scope, 'open'));
}

function toFilter({ notAbout, rooms }: CaseScope, state: 'open' | 'decided') {
  return {
    state: trusted({ $in: state === 'open' ? waiting : over }),
    author: trusted({ $ne: notAbout }),
    ...(rooms !== 'all' && { room: trusted({ $in: rooms }) }),
  };
}

export async function insertCase(
  ctx: Context,
  opened: Omit<CaseDocument, 'number' | 'version' | 'state'>,
  session?: ClientSession,
): Promise<CaseDocument> {
  const last = await caseModel(ctx)
    .findOne()
    .sort({ number: -1 })
    .select({ number: 1 })
    .session(session ?? null)
    .lean();
  const document: CaseDocument = { ...opened, number: (last?.number ?? 0) + 1, version: 1, state: 'open' };
  await caseModel(ctx).create([document], session ? { session } : {});
  return document;
}

/** Every change makes a new version, so that nobody decides on what she has not seen. */
export async function updateCase(
  ctx: Context,
  caseId: string,
  change: UpdateQuery<CaseDocument>,
  session?: ClientSession,
): Promise<CaseDocument | null> {
  return changeOne(ctx, { _id: caseId }, change, session);
}

/** Gives the case to one decision, which is kept whole before anything of it happens. Null when somebody was faster. */
export async function claimCase(
  ctx: Context,
  { _id, version }: CaseDocument,
  decision: DecisionDocument,
): Promise<CaseDocument | null> {
  return changeOne(ctx, { _id, version, state: 'open' }, { $set: { state: 'deciding', decision } });
}

/** The decision is carried out. Null when that was said before. */
export async function finishCase(ctx: Context, caseId: string): Promise<CaseDocument | null> {
  return changeOne(ctx, { _id: caseId, state: 'deciding' }, { $set: { state: 'decided' }, $unset: { openKey: 1 } });
}

/** The decision cannot be carried out, and nothing of it was. */
export async function reopenCase(ctx: Context, caseId: string): Promise<CaseDocument | null> {
  return changeOne(ctx, { _id: caseId, state: 'deciding' }, { $set: { state: 'open' }, $unset: { decision: 1 } });
}

/** There is nothing left to decide, and nothing left to read. */
export async function closeWithdrawnCase(ctx: Context, openKey: string): Promise<CaseDocument | null> {
  const nothing = { lines: [], versions: [] };
  return changeOne(
    ctx,
    { openKey, state: 'open' },
    { $set: { state: 'decided', preview: '', snapshot: nothing }, $unset: { openKey: 1 } },
  );
}

async function changeOne(
  ctx: Context,
  filter: Partial<Pick<CaseDocument, '_id' | 'version' | 'state' | 'openKey'>>,
  change: UpdateQuery<CaseDocument>,
  session?: ClientSession,
): Promise<CaseDocument | null> {
  const $inc = { version: 1, ...change.$inc };
  return caseModel(ctx)
    .findOneAndUpdate(filter, { ...change, $inc }, { returnDocument: 'after', ...(session && { session }) })
    .lean<CaseDocument | null>();
}
