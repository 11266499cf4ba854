import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { foldCase } from '#server/platform/text/fold-case.ts';
import type { Profile } from '#shared/contract/members.ts';
import { type MemberDocument, memberModel } from './member.model.ts';

export async function insertMember(ctx: Context, member: MemberDocument, session: ClientSession): Promise<void> {
  await memberModel(ctx).create([member], { session });
}

export async function findMember(ctx: Context, memberId: string): Promise<MemberDocument | null> {
  return memberModel(ctx).findById(memberId).lean<MemberDocument | null>();
}

export async function findMembers(ctx: Context, memberIds: string[]): Promise<MemberDocument[]> {
  return memberModel(ctx)
    .find({ _id: trusted({ $in: memberIds }) })
    .lean<MemberDocument[]>();
}

export async function findMemberByHandle(ctx: Context, handle: string): Promise<MemberDocument | null> {
  return memberModel(ctx)
    .findOne({ handleKey: foldCase(handle) })
    .lean<MemberDocument | null>();
}

/** The ids of those that exist, by the handle as it was written. */
export async function findMembersByHandles(ctx: Context, handles: string[]): Promise<Map<string, string>> {
  if (handles.length === 0) return new Map();
  const members = await memberModel(ctx)
    .find({ handleKey: trusted({ $in: handles.map(foldCase) }) })
    .select({ handleKey: 1 })
    .lean<MemberDocument[]>();
  const idOf = new Map(members.map(({ handleKey, _id }) => [handleKey, _id]));
  return new Map(
    handles.flatMap((handle) => {
      const id = idOf.get(foldCase(handle));
      return id ? [[handle, id] as const] : [];
    }),
  );
}

/** Puts a new profile in place of the old one and returns what was before. */
export async function replaceProfile(
  ctx: Context,
  memberId: string,
  change: { profile: Profile; searchKeys: string[] },
): Promise<MemberDocument | null> {
  return memberModel(ctx)
    .findByIdAndUpdate(memberId, { $set: change }, { returnDocument: 'before' })
    .lean<MemberDocument | null>();
}

/** Among these members, those with a search key that begins so, by handle. A range, so that no input is ever a pattern. */
export async function findMembersByPrefix(
  ctx: Context,
  { among, prefix, limit }: { among: string[]; prefix: string; limit: number },
): Promise<MemberDocument[]> {
  const begins = { $elemMatch: { $gte: prefix, $lt: `${prefix}\u{10FFFF}` } };
  return memberModel(ctx)
    .find({ _id: trusted({ $in: among }), searchKeys: trusted(begins) })
    .sort({ handleKey: 1 })
    .limit(limit)
    .lean<MemberDocument[]>();
}

export async function deleteMember(ctx: Context, memberId: string): Promise<void> {
  await memberModel(ctx).deleteOne({ _id: memberId });
}
