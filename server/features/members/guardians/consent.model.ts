import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { ConsentAnswer, ConsentScope } from '#shared/contract/guardians.ts';

/** One entry of the ledger. Nothing in this house changes one, and it goes only with one of the two. */
export type ConsentDocument = {
  _id: string;
  link: string;
  /** Its place in the ledger of its link: a unique one, so that two answers at once do not both hold. */
  number: number;
  scope: ConsentScope;
  answer: ConsentAnswer;
  at: Date;
};

const consentSchema = new Schema<ConsentDocument>(
  {
    _id: String,
    link: { type: String, required: true },
    number: { type: Number, required: true },
    scope: { type: String, required: true },
    answer: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'guardianConsents', versionKey: false, strict: 'throw' },
);

consentSchema.index({ link: 1, number: 1 }, { unique: true });

export const consentModel = defineModel<ConsentDocument>('GuardianConsent', consentSchema);
