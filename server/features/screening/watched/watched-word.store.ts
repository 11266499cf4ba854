import type { ClientSession, UpdateQuery } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type WatchedWordDocument, watchedWordModel } from './watched-word.model.ts';

export async function insertWatchedWord(
  ctx: Context,
  word: WatchedWordDocument,
  session: ClientSession,
): Promise<void> {
  await watchedWordModel(ctx).create([word], { session });
}

export async function findWatchedWord(ctx: Context, id: string): Promise<WatchedWordDocument | null> {
  return watchedWordModel(ctx).findById(id).lean<WatchedWordDocument | null>();
}

export async function findWatchedWordBefore(
  ctx: Context,
  addedBy: string,
  clientId: string,
): Promise<WatchedWordDocument | null> {
  return watchedWordModel(ctx).findOne({ addedBy, clientId }).lean<WatchedWordDocument | null>();
}

/** Those of one place, or of the whole community with null: the latest first. */
export async function findWatchedWords(ctx: Context, room: string | null): Promise<WatchedWordDocument[]> {
  return watchedWordModel(ctx).find({ room }).sort({ addedAt: -1, _id: 1 }).lean<WatchedWordDocument[]>();
}

export async function countWatchedWords(ctx: Context, room: string | null): Promise<number> {
  return watchedWordModel(ctx).countDocuments({ room });
}

/** All that work, everywhere: read once, at a start. */
export async function findAllOn(ctx: Context): Promise<WatchedWordDocument[]> {
  return watchedWordModel(ctx).find({ isOn: true }).lean<WatchedWordDocument[]>();
}

export async function updateWatchedWord(
  ctx: Context,
  id: string,
  change: UpdateQuery<WatchedWordDocument>,
  session: ClientSession,
): Promise<WatchedWordDocument | null> {
  return watchedWordModel(ctx)
    .findByIdAndUpdate(id, change, { returnDocument: 'after', session })
    .lean<WatchedWordDocument | null>();
}

export async function deleteWatchedWord(ctx: Context, id: string, session: ClientSession): Promise<void> {
  await watchedWordModel(ctx).deleteOne({ _id: id }, { session });
}

export async function findWatchedWordsBy(ctx: Context, addedBy: string): Promise<WatchedWordDocument[]> {
  return watchedWordModel(ctx).find({ addedBy }).sort({ addedAt: 1 }).lean<WatchedWordDocument[]>();
}

/** Puts an id that nobody has in the place of hers, one for each, since two of the same author may not share a client id. */
export async function forgetWhoAdded(ctx: Context, addedBy: string): Promise<void> {
  for (const { _id } of await findWatchedWordsBy(ctx, addedBy))
    await watchedWordModel(ctx).updateOne({ _id }, { $set: { addedBy: ctx.clock.newId() } });
}
