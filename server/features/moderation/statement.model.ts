import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { Rule, Statement } from '#shared/contract/moderation.ts';

/** What an author is told about an action against her, as it was true then. */
export type StatementDocument = {
  _id: string;
  member: string;
  at: Date;
  what: Statement['what'];
  rule: Rule | null;
  facts: string;
  text: string;
  roomName: string | null;
  decidedBy: Statement['decidedBy'];
  until: Date | null;
};

const statementSchema = new Schema<StatementDocument>(
  {
    _id: String,
    member: { type: String, required: true },
    at: { type: Date, required: true },
    what: { type: String, required: true },
    rule: { type: String, default: null },
    facts: { type: String, default: '' },
    text: { type: String, default: '' },
    roomName: { type: String, default: null },
    decidedBy: { type: String, required: true },
    until: { type: Date, default: null },
  },
  { collection: 'statements', versionKey: false, strict: 'throw' },
);

statementSchema.index({ member: 1, at: -1 });

export const statementModel = defineModel<StatementDocument>('Statement', statementSchema);
