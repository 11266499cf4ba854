import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** Thirty days in which names for threads are made with one key. The key itself is in a file, never here. */
export type EpochDocument = {
  /** Days since 1970, divided by thirty. */
  _id: number;
  /** Recognises the key, and is of no use to guess it. */
  fingerprint: string;
  /** When the key is destroyed: once nobody can appeal any more. */
  destroyAt: Date;
  destroyedAt?: Date;
};

const epochSchema = new Schema<EpochDocument>(
  {
    _id: Number,
    fingerprint: { type: String, required: true },
    destroyAt: { type: Date, required: true },
    destroyedAt: Date,
  },
  { collection: 'anonymityEpochs', versionKey: false, strict: 'throw' },
);

export const epochModel = defineModel<EpochDocument>('AnonymityEpoch', epochSchema);
