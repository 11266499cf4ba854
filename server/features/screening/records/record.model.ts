import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** That a rule found something, and what became of it. Never the words, and never whose they were. */
export type RuleRecordDocument = {
  _id: string;
  rule: string;
  verdict: 'note' | 'hold';
  surface: string;
  /** Null for what belongs to no room. Of private conversations nothing is counted at all. */
  room: string | null;
  /** The held words, while a moderator’s decision about them is to be counted. */
  heldId?: string;
  outcome?: 'approved' | 'declined';
  at: Date;
};

const recordSchema = new Schema<RuleRecordDocument>(
  {
    _id: String,
    rule: { type: String, required: true },
    verdict: { type: String, required: true },
    surface: { type: String, required: true },
    room: { type: String, default: null },
    heldId: String,
    outcome: String,
    at: { type: Date, required: true },
  },
  { collection: 'ruleRecords', versionKey: false, strict: 'throw' },
);

const KEPT_DAYS = 400;
recordSchema.index({ at: 1 }, { expireAfterSeconds: KEPT_DAYS * 24 * 60 * 60 });
recordSchema.index({ rule: 1 });
recordSchema.index({ heldId: 1 }, { partialFilterExpression: { heldId: { $exists: true } } });

export const recordModel = defineModel<RuleRecordDocument>('RuleRecord', recordSchema);
