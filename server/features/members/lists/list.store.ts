import { trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { type ListingDocument, listingModel } from './list.model.ts';

type Listing = Omit<ListingDocument, '_id'>;

/** Whether the list was changed: putting somebody on it twice is the same as once. */
export async function saveListing(ctx: Context, listing: Listing, isOn: boolean): Promise<boolean> {
  if (!isOn) return (await listingModel(ctx).deleteOne(listing)).deletedCount === 1;
  try {
    await listingModel(ctx).create([{ _id: ctx.clock.newId(), ...listing }]);
    return true;
  } catch (error) {
    if (findBrokenUniqueness(error) === null) throw error;
    return false;
  }
}

export async function findListings(ctx: Context, owner: string): Promise<ListingDocument[]> {
  return listingModel(ctx).find({ owner }).lean<ListingDocument[]>();
}

/** Blocks that part her from somebody, whoever of the two made them. */
export async function findBlocksAround(ctx: Context, memberId: string): Promise<ListingDocument[]> {
  const either = [{ owner: memberId }, { other: memberId }];
  return listingModel(ctx)
    .find({ kind: 'block', $or: trusted(either) })
    .lean<ListingDocument[]>();
}
