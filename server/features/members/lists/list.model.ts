import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** One member on another’s list. A mute is for her own screens; a block parts the two of them. */
export type ListingDocument = {
  _id: string;
  kind: 'block' | 'mute';
  /** Whose list it is. Nobody but her ever learns what is on it. */
  owner: string;
  other: string;
};

const listingSchema = new Schema<ListingDocument>(
  {
    _id: String,
    kind: { type: String, required: true },
    owner: { type: String, required: true },
    other: { type: String, required: true },
  },
  { collection: 'listings', versionKey: false, strict: 'throw' },
);

listingSchema.index({ owner: 1, kind: 1, other: 1 }, { unique: true });
listingSchema.index({ other: 1, kind: 1 });

export const listingModel = defineModel<ListingDocument>('Listing', listingSchema);
