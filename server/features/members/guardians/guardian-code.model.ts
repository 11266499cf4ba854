import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** The code that waits for a guardian; one for each young member, whose id is its id. It is kept as a hash. */
export type GuardianCodeDocument = { _id: string; codeHash: string; expiresAt: Date };

const codeSchema = new Schema<GuardianCodeDocument>(
  {
    _id: String,
    codeHash: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'guardianCodes', versionKey: false, strict: 'throw' },
);

codeSchema.index({ codeHash: 1 }, { unique: true });
codeSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const guardianCodeModel = defineModel<GuardianCodeDocument>('GuardianCode', codeSchema);
