import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/**
 * A restriction on one member until a moment, in one room or, where `room` is null, everywhere. A silenced member reads and
 * does not write; a suspended one does not come in.
 */
export type SanctionDocument = {
  _id: string;
  kind: 'silence' | 'suspension';
  member: string;
  room: string | null;
  from: Date;
  until: Date;
  reason: string;
  byMember: string;
  caseId: string;
  /** When somebody ended it before its time. */
  endedAt?: Date;
  /** The statement that tells her so. */
  endStatementId?: string;
};

const sanctionSchema = new Schema<SanctionDocument>(
  {
    _id: String,
    kind: { type: String, required: true },
    member: { type: String, required: true },
    room: { type: String, default: null },
    from: { type: Date, required: true },
    until: { type: Date, required: true },
    reason: { type: String, default: '' },
    byMember: { type: String, required: true },
    caseId: { type: String, required: true },
    endedAt: Date,
    endStatementId: String,
  },
  { collection: 'sanctions', versionKey: false, strict: 'throw' },
);

sanctionSchema.index({ until: 1 });
sanctionSchema.index({ member: 1, until: 1 });
sanctionSchema.index({ caseId: 1 });

export const sanctionModel = defineModel<SanctionDocument>('Sanction', sanctionSchema);
