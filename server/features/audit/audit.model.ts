import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** Who did what, when and why. Written once, never changed: each entry carries the hash of the one before. */
export type AuditDocument = {
  _id: string;
  /** Its place in the chain, from 1, without gaps. */
  position: number;
  at: Date;
  actor: string;
  action: string;
  object: string;
  reason: string;
  /** What it tells of, where that may be told again after a crash: kept once. */
  onceKey?: string;
  previousHash: string;
  hash: string;
};

const auditSchema = new Schema<AuditDocument>(
  {
    _id: String,
    position: { type: Number, required: true },
    at: { type: Date, required: true },
    actor: { type: String, required: true },
    action: { type: String, required: true },
    object: { type: String, required: true },
    reason: { type: String, default: '' },
    onceKey: String,
    previousHash: { type: String, default: '' },
    hash: { type: String, required: true },
  },
  { collection: 'audit', versionKey: false, strict: 'throw' },
);

// Two entries cannot follow the same one.
auditSchema.index({ position: 1 }, { unique: true });
auditSchema.index({ onceKey: 1 }, { unique: true, partialFilterExpression: { onceKey: { $exists: true } } });
auditSchema.index({ at: -1 });
auditSchema.index({ actor: 1, position: -1 });
auditSchema.index({ action: 1, position: -1 });

export const auditModel = defineModel<AuditDocument>('Audit', auditSchema);
