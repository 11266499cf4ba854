import { Schema } from 'mongoose';
import type { z } from 'zod';
import { defineModel } from '#server/platform/database.ts';
import type { CaseOrigin, Decision, Rule, SubjectRef } from '#shared/contract/moderation.ts';

export type SnapshotLine = { authorId: string; text: string; at: Date; isSubject: boolean };
export type SealedSnapshot = { lines: SnapshotLine[]; versions: Array<{ text: string; at: Date }> };

/** What somebody decided, whole: enough to carry it out again from the start. */
export type DecisionDocument = {
  decision: Decision;
  rule?: Rule;
  note: string;
  byMember: string;
  byRole: 'moderator' | 'steward';
  at: Date;
  /** Made with the decision, so that completing it after a crash tells the author once. */
  statementId: string;
  /** The version that she looked at. */
  fromVersion: number;
  silence?: { sanctionId: string; room: string | null; until: Date };
};

/**
 * Everything about one subject. `open` waits; `deciding` has a decision that is being carried out, or was when the process
 * died; `decided` is over, without a decision where the author took her held words back.
 */
export type CaseDocument = {
  _id: string;
  number: number;
  /** Says what it is about, while that may have only this one case. */
  openKey?: string;
  subject: SubjectRef;
  /** The room whose stewards may decide it; null for what only moderators decide. */
  room: string | null;
  author: string | null;
  origin: z.infer<typeof CaseOrigin>;
  /** 2 is severe, 1 high, 0 normal. */
  severity: number;
  preview: string;
  snapshot: SealedSnapshot;
  reportCount: number;
  openedAt: Date;
  state: 'open' | 'deciding' | 'decided';
  version: number;
  decision?: DecisionDocument;
};

const caseSchema = new Schema<CaseDocument>(
  {
    _id: String,
    number: { type: Number, required: true },
    openKey: String,
    subject: { type: Schema.Types.Mixed, required: true },
    room: { type: String, default: null },
    author: { type: String, default: null },
    origin: { type: String, required: true },
    severity: { type: Number, required: true },
    preview: { type: String, default: '' },
    snapshot: { type: Schema.Types.Mixed, required: true },
    reportCount: { type: Number, default: 0 },
    openedAt: { type: Date, required: true },
    state: { type: String, required: true },
    version: { type: Number, default: 1 },
    decision: Schema.Types.Mixed,
  },
  { collection: 'cases', versionKey: false, strict: 'throw', minimize: false },
);

// One open case a subject.
caseSchema.index({ openKey: 1 }, { unique: true, partialFilterExpression: { openKey: { $exists: true } } });
caseSchema.index({ number: 1 }, { unique: true });
// The queue, worst and oldest first; and what was decided, latest first.
caseSchema.index({ state: 1, severity: -1, openedAt: 1 });
caseSchema.index({ state: 1, 'decision.at': -1 });

export const caseModel = defineModel<CaseDocument>('Case', caseSchema);
