import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** That a moderator opened something severe: once a case, moderator and day, which its id is made of. */
export type ExposureDocument = { _id: string; member: string; at: Date };

const exposureSchema = new Schema<ExposureDocument>(
  { _id: String, member: { type: String, required: true }, at: { type: Date, required: true } },
  { collection: 'exposures', versionKey: false, strict: 'throw' },
);

exposureSchema.index({ member: 1, at: 1 });
exposureSchema.index({ at: 1 });

export const exposureModel = defineModel<ExposureDocument>('Exposure', exposureSchema);
