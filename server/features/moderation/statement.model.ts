import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { CannedWords, Rule } from '#shared/contract/moderation.ts';
import type { OpeningReason } from '#shared/contract/openings.ts';
import type { Statement, StatementKind } from '#shared/contract/statements.ts';

/** What an author is told about an action against her, as it was true then. */
export type StatementDocument = {
  _id: string;
  member: string;
  /** The case it comes from; null where a steward acted without one. */
  caseId: string | null;
  /** Who decided: for those who choose somebody else to answer an appeal, never for the author. */
  decidedById: string;
  at: Date;
  /** Its place among the statements of one decision. */
  place: number;
  what: StatementKind;
  rule: Rule | null;
  facts: Statement['facts'];
  /** On which ground it was opened. */
  openedFor?: OpeningReason;
  text: string;
  roomName: string | null;
  /** The room that a steward took her out of without a case. */
  roomId?: string;
  cannedWords: CannedWords | null;
  words: string;
  decidedBy: Statement['decidedBy'];
  until: Date | null;
  /** Whether what lasts until then holds in every room. */
  isEverywhere?: boolean;
  strikeUntil: Date | null;
  /** When what lasts until then was ended early. */
  endedAt?: Date;
  appealedAt?: Date;
  /** When the decision was taken back. */
  reversedAt?: Date;
};

const statementSchema = new Schema<StatementDocument>(
  {
    _id: String,
    member: { type: String, required: true },
    caseId: { type: String, default: null },
    decidedById: { type: String, required: true },
    at: { type: Date, required: true },
    place: { type: Number, default: 0 },
    what: { type: String, required: true },
    rule: { type: String, default: null },
    facts: { type: Schema.Types.Mixed, required: true },
    openedFor: String,
    text: { type: String, default: '' },
    roomName: { type: String, default: null },
    roomId: String,
    cannedWords: { type: String, default: null },
    words: { type: String, default: '' },
    decidedBy: { type: String, required: true },
    until: { type: Date, default: null },
    isEverywhere: { type: Boolean, default: false },
    strikeUntil: { type: Date, default: null },
    endedAt: Date,
    appealedAt: Date,
    reversedAt: Date,
  },
  { collection: 'statements', versionKey: false, strict: 'throw' },
);

statementSchema.index({ member: 1, at: -1, place: 1 });
statementSchema.index({ caseId: 1 });

export const statementModel = defineModel<StatementDocument>('Statement', statementSchema);
