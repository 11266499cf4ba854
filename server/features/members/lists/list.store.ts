import { trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { type ListingDocument, listingModel } from './list.model.ts';

type Listing = Omit<ListingDocument, '_id'>;

/** Puts somebody on a list or takes her off it; twice is the same as once. */
export async function saveListing(ctx: Context, listing: Listing, isOn: boolean): Promise<void> {
  if (!isOn) {
    await listingModel(ctx).deleteOne(listing);
    return;
  }
  try {
    await listingModel(ctx).create([{ _id: ctx.clock.newId(), ...listing }]);
  } catch (error) {
    if (findBrokenUniqueness(error) === null) throw error;
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

/** Her own lists and her place on those of others; gives what was there. */
export async function deleteListingsWith(ctx: Context, memberId: string): Promise<ListingDocument[]> {
  const either = { $or: trusted([{ owner: memberId }, { other: memberId }]) };
  const listings = await listingModel(ctx).find(either).lean<ListingDocument[]>();
  await listingModel(ctx).deleteMany(either);
  return listings;
}
