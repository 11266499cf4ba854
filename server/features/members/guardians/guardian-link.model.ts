import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { SharedPart } from '#shared/contract/guardians.ts';

/** A guardian and a young member. It stays when it has ended, so that both can read its ledger. */
export type GuardianLinkDocument = {
  _id: string;
  guardian: string;
  young: string;
  since: Date;
  shares: SharedPart[];
  ended?: { at: Date; by: 'guardian' | 'young' | 'grown' };
};

const linkSchema = new Schema<GuardianLinkDocument>(
  {
    _id: String,
    guardian: { type: String, required: true },
    young: { type: String, required: true },
    since: { type: Date, required: true },
    shares: { type: [String], default: [] },
    ended: { type: Schema.Types.Mixed, default: undefined },
  },
  { collection: 'guardianLinks', versionKey: false, strict: 'throw' },
);

linkSchema.index({ guardian: 1, since: 1 });
linkSchema.index({ young: 1, since: 1 });

export const guardianLinkModel = defineModel<GuardianLinkDocument>('GuardianLink', linkSchema);
