import type { ClientSession } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import type { Duty, JoinPolicy } from '#shared/contract/accounts.ts';
import { type CommunityDocument, communityModel } from './community.model.ts';

const one = { _id: 'community' } as const;

export type CommunitySettings = { name: string; joinPolicy: JoinPolicy; duty: Duty | null };

/** As an admin has set it, else as configured. */
export async function findCommunity(ctx: Context, session?: ClientSession): Promise<CommunitySettings> {
  const set = await communityModel(ctx)
    .findOne(one)
    .session(session ?? null)
    .lean<CommunityDocument | null>();
  const { communityName, joinPolicy } = ctx.config;
  return { name: set?.name ?? communityName, joinPolicy: set?.joinPolicy ?? joinPolicy, duty: set?.duty ?? null };
}

export async function saveCommunity(
  ctx: Context,
  change: Partial<CommunitySettings>,
  session: ClientSession,
): Promise<void> {
  await communityModel(ctx).updateOne(one, { $set: change }, { upsert: true, session });
}

/** A new code replaces the one before; null closes that door for good. */
export async function saveFirstAdminCode(ctx: Context, codeHash: string | null): Promise<void> {
  const change = codeHash ? { $set: { firstAdminCodeHash: codeHash } } : { $unset: { firstAdminCodeHash: 1 } };
  await communityModel(ctx).updateOne(one, change, { upsert: true });
}

/** Uses the code up. Of two who try at the same time, one is told no. */
export async function takeFirstAdminCode(ctx: Context, codeHash: string, session: ClientSession): Promise<boolean> {
  const { modifiedCount } = await communityModel(ctx).updateOne(
    { ...one, firstAdminCodeHash: codeHash },
    { $unset: { firstAdminCodeHash: 1 } },
    { session },
  );
  return modifiedCount === 1;
}

/** Makes two changes of roles write to the same document, so that the later one looks again. */
export async function markRoleChange(ctx: Context, session: ClientSession): Promise<void> {
  await communityModel(ctx).updateOne(one, { $inc: { roleChanges: 1 } }, { upsert: true, session });
}
