import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { foldCase } from '#server/platform/text/fold-case.ts';
import type { Role } from '#shared/contract/members.ts';
import { type AccountDocument, accountModel } from './account.model.ts';

export async function findAccount(
  ctx: Context,
  memberId: string,
  session?: ClientSession,
): Promise<AccountDocument | null> {
  return accountModel(ctx)
    .findById(memberId)
    .session(session ?? null)
    .lean<AccountDocument | null>();
}

export async function findAccountByHandle(ctx: Context, handle: string): Promise<AccountDocument | null> {
  return accountModel(ctx)
    .findOne({ handleKey: foldCase(handle) })
    .lean<AccountDocument | null>();
}

export async function insertAccount(ctx: Context, account: AccountDocument, session: ClientSession): Promise<void> {
  await accountModel(ctx).create([account], { session });
}

/** False when the password was changed meanwhile. */
export async function replacePasswordHash(
  ctx: Context,
  memberId: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const { matchedCount } = await accountModel(ctx).updateOne(
    { _id: memberId, passwordHash: from },
    { $set: { passwordHash: to } },
  );
  return matchedCount === 1;
}

/** From the month on in which she turns 18, nothing about her birth is kept. */
export async function forgetAdultFrom(ctx: Context, memberId: string): Promise<void> {
  await accountModel(ctx).updateOne({ _id: memberId }, { $set: { ageBand: 'adult' }, $unset: { adultFrom: 1 } });
}

/** Who was young and turns 18 in this month or did before. */
export async function findGrown(ctx: Context, month: string): Promise<Array<Pick<AccountDocument, '_id'>>> {
  return accountModel(ctx)
    .find({ ageBand: 'young', adultFrom: trusted({ $lte: month }) })
    .select({ _id: 1 })
    .lean<AccountDocument[]>();
}

/** One more room that she has left because she has turned 18. */
export async function addToAgeLetter(ctx: Context, memberId: string, roomName: string): Promise<void> {
  await accountModel(ctx).updateOne({ _id: memberId }, { $addToSet: { 'ageLetter.roomNames': roomName } });
}

export async function forgetAgeLetter(ctx: Context, memberId: string): Promise<void> {
  await accountModel(ctx).updateOne({ _id: memberId }, { $unset: { ageLetter: 1 } });
}

export async function findApplications(ctx: Context): Promise<AccountDocument[]> {
  return accountModel(ctx)
    .find({ state: 'waiting' })
    .sort({ 'application.appliedAt': 1 })
    .limit(500)
    .lean<AccountDocument[]>();
}

/** The account as it was while it waited, or null when somebody else has decided. */
export async function admitAccount(
  ctx: Context,
  applicationId: string,
  session: ClientSession,
): Promise<AccountDocument | null> {
  return accountModel(ctx)
    .findOneAndUpdate(
      { _id: applicationId, state: 'waiting' },
      { $set: { state: 'active' }, $unset: { application: 1 } },
      { session, returnDocument: 'before' },
    )
    .lean<AccountDocument | null>();
}

export async function deleteApplication(ctx: Context, applicationId: string, session: ClientSession): Promise<boolean> {
  const { deletedCount } = await accountModel(ctx).deleteOne({ _id: applicationId, state: 'waiting' }, { session });
  return deletedCount === 1;
}

/** Changes the standing of somebody who was admitted; false when there is nobody. */
export async function saveStanding(
  ctx: Context,
  memberId: string,
  change: { role: Role } | { suspendedUntil: Date | null } | { isLead: boolean },
  session?: ClientSession,
): Promise<boolean> {
  const { matchedCount } = await accountModel(ctx).updateOne(
    { _id: memberId, state: 'active' },
    { $set: change },
    { ...(session && { session }) },
  );
  return matchedCount === 1;
}

export async function countAdmins(ctx: Context, session?: ClientSession): Promise<number> {
  return accountModel(ctx)
    .countDocuments({ role: 'admin', state: 'active' })
    .session(session ?? null);
}

/** Everyone who was admitted, page by page. */
export async function listAccounts(
  ctx: Context,
  { after, limit, roles }: { after?: string; limit: number; roles: readonly Role[] },
): Promise<Array<Pick<AccountDocument, '_id' | 'role'>>> {
  return accountModel(ctx)
    .find({
      ...(after && { _id: trusted({ $gt: after }) }),
      role: trusted({ $in: roles }),
      state: 'active',
    })
    .sort({ _id: 1 })
    .limit(limit)
    .select({ role: 1 })
    .lean<AccountDocument[]>();
}

/** Those of them who are under 18 in this month. */
export async function findYoung(ctx: Context, memberIds: string[], month: string): Promise<Set<string>> {
  const young = await accountModel(ctx)
    .find({ _id: trusted({ $in: memberIds }), ageBand: 'young', adultFrom: trusted({ $gt: month }) })
    .select({ _id: 1 })
    .lean<AccountDocument[]>();
  return new Set(young.map(({ _id }) => _id));
}

/** Everyone who was made a safeguarding lead and may come in. */
export async function findLeadAccounts(ctx: Context): Promise<AccountDocument[]> {
  return accountModel(ctx).find({ isLead: true, state: 'active' }).sort({ handleKey: 1 }).lean<AccountDocument[]>();
}

/** Takes her standing before anything else: from then on nobody signs in, and no right of hers counts. */
export async function saveLeaving(ctx: Context, memberId: string, session: ClientSession): Promise<void> {
  await accountModel(ctx).updateOne(
    { _id: memberId },
    { $set: { state: 'leaving', role: 'member' }, $unset: { isLead: 1 } },
    { session },
  );
}

export async function deleteAccount(ctx: Context, memberId: string): Promise<void> {
  await accountModel(ctx).deleteOne({ _id: memberId });
}

/** Those who came by her invite and still wait come by nobody’s. */
export async function forgetInviter(ctx: Context, inviterId: string): Promise<void> {
  await accountModel(ctx).updateMany(
    { 'application.inviterId': inviterId },
    { $unset: { 'application.inviterId': 1 } },
  );
}
