import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { ReportReason, SubjectRef } from '#shared/contract/moderation.ts';

/** What a report weighs, and what it is judged by, without a name: as it was when she reported. */
export type ReporterRecord = { memberForDays: number; reports: number; actedOn: number; weight: number };

/** One member’s complaint. Only she ever sees that it is hers. */
export type ReportDocument = {
  _id: string;
  reporter: string;
  clientId: string;
  caseId: string;
  subject: SubjectRef;
  reason: ReportReason;
  note: string;
  preview: string;
  at: Date;
  record: ReporterRecord;
  /** She has left for good since: what she wrote goes once the case is over for good. */
  hasLeft?: boolean;
};

const reportSchema = new Schema<ReportDocument>(
  {
    _id: String,
    reporter: { type: String, required: true },
    clientId: { type: String, required: true },
    caseId: { type: String, required: true },
    subject: { type: Schema.Types.Mixed, required: true },
    reason: { type: String, required: true },
    note: { type: String, default: '' },
    preview: { type: String, default: '' },
    at: { type: Date, required: true },
    record: { type: Schema.Types.Mixed, required: true },
    hasLeft: Boolean,
  },
  { collection: 'reports', versionKey: false, strict: 'throw' },
);

reportSchema.index({ reporter: 1, clientId: 1 }, { unique: true });
reportSchema.index({ reporter: 1, at: -1 });
reportSchema.index({ caseId: 1, at: 1 });

reportSchema.index({ hasLeft: 1 }, { partialFilterExpression: { hasLeft: true } });

export const reportModel = defineModel<ReportDocument>('Report', reportSchema);
