import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** What somebody decided about an appeal, whole: kept first and carried out then. */
export type AppealAnswer = {
  isUpheld: boolean;
  text: string;
  byMember: string;
  at: Date;
  /** Of the statement that says so, where the action came without a case. */
  reversalStatementId: string;
};

/** A member asks for another look at what one statement told her: once for each. */
export type AppealDocument = {
  _id: string;
  statement: string;
  member: string;
  clientId: string;
  at: Date;
  text: string;
  caseId: string | null;
  /** Who decided what is appealed: never the one who answers. */
  decidedBy: string;
  /** `answering` has an answer that is being carried out, or was when the process died. */
  state: 'waiting' | 'answering' | 'answered';
  answer?: AppealAnswer;
  version: number;
};

const appealSchema = new Schema<AppealDocument>(
  {
    _id: String,
    statement: { type: String, required: true },
    member: { type: String, required: true },
    clientId: { type: String, required: true },
    at: { type: Date, required: true },
    text: { type: String, required: true },
    caseId: { type: String, default: null },
    decidedBy: { type: String, required: true },
    state: { type: String, required: true },
    answer: Schema.Types.Mixed,
    version: { type: Number, required: true },
  },
  { collection: 'appeals', versionKey: false, strict: 'throw' },
);

// One for each action.
appealSchema.index({ statement: 1 }, { unique: true });
appealSchema.index({ member: 1, at: -1 });
// Those that wait, the oldest first; those that were answered, the latest first.
appealSchema.index({ state: 1, at: 1 });
appealSchema.index({ state: 1, 'answer.at': -1 });
appealSchema.index({ at: 1 });

export const appealModel = defineModel<AppealDocument>('Appeal', appealSchema);
