import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { SanctionDocument } from '../sanction.model.ts';

/**
 * A restriction whose member has left for good, so that leaving is no way around it: until its end it waits for whoever comes
 * with the same handle. It knows no handle and no member, only hashes that need a key outside the database.
 */
export type LeftSanctionDocument = {
  handleHash: string;
  kind: SanctionDocument['kind'];
  room: string | null;
  until: Date;
};

const leftSanctionSchema = new Schema<LeftSanctionDocument>(
  {
    handleHash: { type: String, required: true },
    kind: { type: String, required: true },
    room: { type: String, default: null },
    until: { type: Date, required: true },
  },
  { collection: 'leftSanctions', versionKey: false, strict: 'throw' },
);

leftSanctionSchema.index({ handleHash: 1, kind: 1, room: 1 }, { unique: true });
// The end is decided by our clock, which clears away too; this holds should the server not run for a while.
leftSanctionSchema.index({ until: 1 }, { expireAfterSeconds: 0 });

export const leftSanctionModel = defineModel<LeftSanctionDocument>('LeftSanction', leftSanctionSchema);
