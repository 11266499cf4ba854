import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { Rule } from '#shared/contract/moderation.ts';

/** A rule that somebody broke, remembered for a time, so that a second time is known as one. */
export type StrikeDocument = {
  _id: string;
  member: string;
  rule: Rule | null;
  at: Date;
  expiresAt: Date;
  caseId: string;
  /** When the decision that it came with was taken back. */
  endedAt?: Date;
};

const strikeSchema = new Schema<StrikeDocument>(
  {
    _id: String,
    member: { type: String, required: true },
    rule: { type: String, default: null },
    at: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    caseId: { type: String, required: true },
    endedAt: Date,
  },
  { collection: 'strikes', versionKey: false, strict: 'throw' },
);

strikeSchema.index({ member: 1, expiresAt: 1 });
strikeSchema.index({ caseId: 1 });

export const strikeModel = defineModel<StrikeDocument>('Strike', strikeSchema);
