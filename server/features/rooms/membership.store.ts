import { type ClientSession, trusted } from 'mongoose';
import { createCache } from '#server/platform/cache.ts';
import { type Context, remember } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { type MembershipDocument, membershipModel } from './membership.model.ts';

const cacheOf = remember('memberships', (ctx) =>
  createCache((key) => {
    const [room, member] = key.split(' ');
    return membershipModel(ctx).findOne({ room, member }).lean<MembershipDocument | null>().exec();
  }),
);

const keyOf = (roomId: string, memberId: string) => `${roomId} ${memberId}`;

export function findMembership(ctx: Context, roomId: string, memberId: string): Promise<MembershipDocument | null> {
  return cacheOf(ctx).get(keyOf(roomId, memberId));
}

export async function findMembershipsOf(ctx: Context, memberId: string): Promise<MembershipDocument[]> {
  return membershipModel(ctx).find({ member: memberId }).lean<MembershipDocument[]>();
}

export async function findMembershipsIn(
  ctx: Context,
  roomId: string,
  state: MembershipDocument['state'],
): Promise<MembershipDocument[]> {
  return membershipModel(ctx).find({ room: roomId, state }).sort({ since: 1 }).lean<MembershipDocument[]>();
}

/** Who is in these rooms, in one read. */
export async function findJoinedIn(ctx: Context, roomIds: string[]): Promise<MembershipDocument[]> {
  if (roomIds.length === 0) return [];
  return membershipModel(ctx)
    .find({ room: trusted({ $in: roomIds }), state: 'joined' })
    .sort({ since: 1 })
    .lean<MembershipDocument[]>();
}

/** As it stands inside a transaction. */
export async function findMembershipWithin(
  ctx: Context,
  place: { room: string; member: string },
  session: ClientSession,
): Promise<MembershipDocument | null> {
  return membershipModel(ctx).findOne(place).session(session).lean<MembershipDocument | null>();
}

/** The ids of those who are in a room, as it stands inside a transaction. */
export async function findJoinedWithin(ctx: Context, roomId: string, session: ClientSession): Promise<string[]> {
  const joined = await membershipModel(ctx)
    .find({ room: roomId, state: 'joined' })
    .session(session)
    .lean<MembershipDocument[]>();
  return joined.map(({ member }) => member);
}

export async function findStewardedRooms(ctx: Context, memberId: string): Promise<string[]> {
  const memberships = await membershipModel(ctx)
    .find({ member: memberId, state: 'joined', isSteward: true })
    .lean<MembershipDocument[]>();
  return memberships.map(({ room }) => room);
}

export async function countStewards(ctx: Context, roomId: string, session?: ClientSession): Promise<number> {
  return membershipModel(ctx)
    .countDocuments({ room: roomId, state: 'joined', isSteward: true })
    .session(session ?? null);
}

/** Inside the transaction of a change of hers: whoever was taken out since she asked is refused. */
export async function requireStillIn(
  ctx: Context,
  place: { room: string; member: string },
  session: ClientSession,
): Promise<void> {
  if ((await findMembershipWithin(ctx, place, session))?.state !== 'joined') throw refuse('not_found');
}

/** Makes or changes one membership; what is not named stays as it is. */
export async function saveMembership(
  ctx: Context,
  place: { room: string; member: string },
  change: Partial<Omit<MembershipDocument, '_id' | 'room' | 'member'>>,
  session?: ClientSession,
): Promise<MembershipDocument> {
  const defaults = {
    isSteward: false,
    readNumber: 0,
    note: '',
    since: ctx.clock.now(),
    _id: ctx.clock.newId(),
    ...place,
  };
  const $setOnInsert = Object.fromEntries(Object.entries(defaults).filter(([key]) => !(key in change)));
  const saved = await membershipModel(ctx)
    .findOneAndUpdate(
      place,
      { $set: change, $setOnInsert },
      { upsert: true, returnDocument: 'after', ...(session && { session }) },
    )
    .lean<MembershipDocument>();
  cacheOf(ctx).forget(keyOf(place.room, place.member));
  return saved as MembershipDocument;
}

/** Invites whoever has no place there yet; any other place stays as it is. */
export async function saveInvitation(
  ctx: Context,
  place: { room: string; member: string },
  note: string,
): Promise<void> {
  const invitation = { _id: ctx.clock.newId(), state: 'invited' as const, isSteward: false, readNumber: 0, note };
  await membershipModel(ctx).updateOne(
    place,
    { $setOnInsert: { ...invitation, since: ctx.clock.now() } },
    { upsert: true },
  );
  cacheOf(ctx).forget(keyOf(place.room, place.member));
}

export async function deleteMembership(
  ctx: Context,
  place: { room: string; member: string },
  session?: ClientSession,
): Promise<boolean> {
  const { deletedCount } = await membershipModel(ctx).deleteOne(place, session ? { session } : {});
  cacheOf(ctx).forget(keyOf(place.room, place.member));
  return deletedCount === 1;
}

/** After a transaction: what was read while it was open may be from before it. */
export function forgetMembership(ctx: Context, roomId: string, memberId: string): void {
  cacheOf(ctx).forget(keyOf(roomId, memberId));
}

/** What was written to those who are asked into a conversation and have not answered. Gives who they are. */
export async function clearInvitationNotes(ctx: Context, roomId: string): Promise<string[]> {
  const invited = await findMembershipsIn(ctx, roomId, 'invited');
  await membershipModel(ctx).updateMany({ room: roomId, state: 'invited' }, { $set: { note: '' } });
  for (const { member } of invited) cacheOf(ctx).forget(keyOf(roomId, member));
  return invited.map(({ member }) => member);
}
