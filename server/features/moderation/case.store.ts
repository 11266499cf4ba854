import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import type { Input } from '#shared/contract/operations.ts';
import { type CaseDocument, caseModel } from './case.model.ts';
import { severityOf } from './judge-severity.ts';

/** Whose cases somebody may see: never those about herself; of the moderators’ all, or those of her rooms; the leads’. */
export type CaseScope = { memberId: string; rooms: string[] | 'all'; isLead: boolean };
export type CaseFilter = Pick<Input<'case:list'>, 'queue' | 'severity' | 'origin' | 'roomId' | 'claimed'>;

const waiting: Array<CaseDocument['state']> = ['open', 'deciding'];
const over: Array<CaseDocument['state']> = ['decided', 'reversing'];

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

/** Decisions and reversals that were begun. */
export async function findUnfinishedCases(ctx: Context): Promise<CaseDocument[]> {
  return caseModel(ctx)
    .find({ state: trusted({ $in: ['deciding', 'reversing'] }) })
    .lean<CaseDocument[]>();
}

/** Open ones by severity, weight of the reports, score and age; decided ones, the latest first. */
export async function findCases(
  ctx: Context,
  scope: CaseScope,
  { state, limit, ...filter }: CaseFilter & { state: 'open' | 'decided'; limit: number },
): Promise<CaseDocument[]> {
  return within(ctx, scope, state)
    .where(toConditions(filter, scope.memberId))
    .sort(state === 'open' ? { severity: -1, reportWeight: -1, score: -1, openedAt: 1 } : { endedAt: -1, openedAt: -1 })
    .limit(limit)
    .lean<CaseDocument[]>();
}

export async function countOpenCases(ctx: Context, scope: CaseScope): Promise<number> {
  return within(ctx, scope, 'open').countDocuments();
}

/** Those that she may see about the same author or with the same words, the newest first. */
export async function findCasesLike(
  ctx: Context,
  scope: CaseScope,
  { _id, author, wordsKey }: CaseDocument,
  limit: number,
): Promise<CaseDocument[]> {
  const alike = [...(author ? [{ author }] : []), ...(wordsKey ? [{ wordsKey }] : [])];
  if (alike.length === 0) return [];
  return within(ctx, scope)
    .and([{ $or: alike }])
    .where({ _id: trusted({ $ne: _id }) })
    .sort({ openedAt: -1 })
    .limit(limit)
    .lean<CaseDocument[]>();
}

function within(ctx: Context, { memberId, rooms, isLead }: CaseScope, state?: 'open' | 'decided') {
  const theirs = { queue: 'moderators' as const, ...(rooms !== 'all' && { room: trusted({ $in: rooms }) }) };
  return caseModel(ctx)
    .find({
      author: trusted({ $ne: memberId }),
      ...(state && { state: trusted({ $in: state === 'open' ? waiting : over }) }),
    })
    .and([{ $or: [theirs, ...(isLead ? [{ queue: 'safeguarding' as const }] : [])] }]);
}

function toConditions({ queue, severity, origin, roomId, claimed }: CaseFilter, memberId: string) {
  return {
    ...(queue && { queue }),
    ...(severity && { severity: severityOf(severity) }),
    ...(origin && { origin }),
    ...(roomId && { room: roomId }),
    ...(claimed && { claimedBy: claimed === 'byMe' ? memberId : null }),
  };
}
