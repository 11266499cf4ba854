import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** That somebody is being erased, until it is done: what a start after a crash goes on from. Its id is hers, and all there is. */
export type ErasureDocument = { _id: string };

const erasureSchema = new Schema<ErasureDocument>(
  { _id: String },
  { collection: 'erasures', versionKey: false, strict: 'throw' },
);

export const erasureModel = defineModel<ErasureDocument>('Erasure', erasureSchema);
