import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type InviteDocument, inviteModel } from './invite.model.ts';

const stillWorks = (now: Date) => ({ usesLeft: trusted({ $gt: 0 }), expiresAt: trusted({ $gt: now }) });

export async function insertInvite(ctx: Context, invite: InviteDocument): Promise<void> {
  await inviteModel(ctx).create(invite);
}

export async function findInvite(
  ctx: Context,
  codeHash: string,
  session?: ClientSession,
): Promise<InviteDocument | null> {
  return inviteModel(ctx)
    .findOne({ codeHash, ...stillWorks(ctx.clock.now()) })
    .session(session ?? null)
    .lean<InviteDocument | null>();
}

/** Takes one use, or says that none is left. */
export async function takeInviteUse(ctx: Context, inviteId: string, session: ClientSession): Promise<boolean> {
  const { modifiedCount } = await inviteModel(ctx).updateOne(
    { _id: inviteId, ...stillWorks(ctx.clock.now()) },
    { $inc: { usesLeft: -1 } },
    { session },
  );
  return modifiedCount === 1;
}

export async function listInvitesOf(ctx: Context, createdBy: string): Promise<InviteDocument[]> {
  return inviteModel(ctx)
    .find({ createdBy, ...stillWorks(ctx.clock.now()) })
    .sort({ createdAt: -1 })
    .limit(200)
    .lean<InviteDocument[]>();
}

export async function deleteInvite(ctx: Context, inviteId: string, createdBy: string): Promise<boolean> {
  const { deletedCount } = await inviteModel(ctx).deleteOne({ _id: inviteId, createdBy });
  return deletedCount === 1;
}

/** Also those that have run out and are not cleared away yet. */
export async function listAllInvitesOf(ctx: Context, createdBy: string): Promise<InviteDocument[]> {
  return inviteModel(ctx).find({ createdBy }).sort({ createdAt: 1 }).lean<InviteDocument[]>();
}

export async function deleteInvitesOf(ctx: Context, createdBy: string): Promise<void> {
  await inviteModel(ctx).deleteMany({ createdBy });
}
