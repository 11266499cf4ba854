import { type ClientSession, trusted, type UpdateQuery } from 'mongoose';
import { createCache } from '#server/platform/cache.ts';
import { type Context, remember } from '#server/platform/context.ts';
import { type ConversationFacts, type RoomDocument, roomModel } from './room.model.ts';

const cacheOf = remember('rooms', (ctx) =>
  createCache((roomId) => roomModel(ctx).findById(roomId).lean<RoomDocument | null>().exec()),
);

export function findRoom(ctx: Context, roomId: string): Promise<RoomDocument | null> {
  return cacheOf(ctx).get(roomId);
}

export function forgetRoom(ctx: Context, roomId: string): void {
  cacheOf(ctx).forget(roomId);
}

export async function findOpenRooms(ctx: Context): Promise<RoomDocument[]> {
  return roomModel(ctx)
    .find({ entry: trusted({ $in: ['open', 'approval'] }), isArchived: false })
    .limit(500)
    .lean<RoomDocument[]>();
}

export async function findRoomByClientId(
  ctx: Context,
  createdBy: string,
  clientId: string,
): Promise<RoomDocument | null> {
  return roomModel(ctx).findOne({ createdBy, clientId }).lean<RoomDocument | null>();
}

export async function findRoomByPair(ctx: Context, pair: string): Promise<RoomDocument | null> {
  return roomModel(ctx).findOne({ 'conversation.pair': pair }).lean<RoomDocument | null>();
}

export async function insertRoom(ctx: Context, room: RoomDocument): Promise<void> {
  await roomModel(ctx).create(room);
}

/** Somebody was asked again. Its log says nothing of that. */
export async function saveAsked(
  ctx: Context,
  roomId: string,
  { asked, askedBy, askedAt }: Pick<ConversationFacts, 'asked' | 'askedBy' | 'askedAt'>,
): Promise<RoomDocument | null> {
  const room = await roomModel(ctx)
    .findByIdAndUpdate(
      roomId,
      {
        $set: { 'conversation.askedBy': askedBy, 'conversation.askedAt': askedAt },
        $addToSet: { 'conversation.asked': { $each: asked } },
      },
      { returnDocument: 'after' },
    )
    .lean<RoomDocument | null>();
  cacheOf(ctx).forget(roomId);
  return room;
}

/** She joined in the moment in which she was asked once more. */
export async function forgetAsked(ctx: Context, roomId: string, memberId: string): Promise<void> {
  await roomModel(ctx).updateOne({ _id: roomId }, { $pull: { 'conversation.asked': memberId } });
  cacheOf(ctx).forget(roomId);
}

/** Changes a room inside the transaction of the log entry that says so. Call `forgetRoom` once that is committed. */
export async function updateRoomDocument(
  ctx: Context,
  roomId: string,
  change: UpdateQuery<RoomDocument>,
  session: ClientSession,
): Promise<RoomDocument> {
  const room = await roomModel(ctx)
    .findByIdAndUpdate(roomId, change, { session, returnDocument: 'after' })
    .lean<RoomDocument | null>();
  if (!room) throw new Error(`room ${roomId} is gone`);
  return room;
}

/** Every room there is, also the private ones: only for going through what is stored. */
export async function listRoomIds(ctx: Context): Promise<string[]> {
  const rooms = await roomModel(ctx).find().select({ _id: 1 }).lean<Array<Pick<RoomDocument, '_id'>>>();
  return rooms.map(({ _id }) => _id);
}

/** Rooms that she made, and conversations that she was asked into or asked for. */
export async function findRoomsNaming(ctx: Context, memberId: string): Promise<RoomDocument[]> {
  const naming = ['createdBy', 'conversation.people', 'conversation.asked', 'conversation.askedBy'];
  return roomModel(ctx)
    .find({ $or: trusted(naming.map((field) => ({ [field]: memberId }))) })
    .lean<RoomDocument[]>();
}

export async function replaceRoomFields(
  ctx: Context,
  roomId: string,
  fields: Partial<Pick<RoomDocument, 'createdBy' | 'conversation'>>,
): Promise<void> {
  await roomModel(ctx).updateOne({ _id: roomId }, { $set: fields });
  cacheOf(ctx).forget(roomId);
}
