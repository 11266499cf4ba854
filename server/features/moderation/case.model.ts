import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { CaseOrigin, CaseQueue, CaseView, SubjectRef } from '#shared/contract/moderation.ts';
import type { DecisionDocument, ReversalDocument } from './decision.ts';

export type SnapshotLine = {
  authorId: string;
  text: string;
  at: Date;
  isSubject: boolean;
  /** Its author has left for good since. */
  hasLeft?: boolean;
};
export type SealedSnapshot = { lines: SnapshotLine[]; versions: Array<{ text: string; at: Date }> };

/** What a case is about and how it came, as it was opened. */
export type CaseFacts = {
  number: number;
  /** Says what it is about, while that may have only this one case. */
  openKey?: string;
  subject: SubjectRef;
  /** The room whose stewards may decide it; null for what only moderators decide. */
  room: string | null;
  author: string | null;
  origin: CaseOrigin;
  /** From a private conversation. */
  isPrivate: boolean;
  queue: CaseQueue;
  /** 2 is severe, 1 high, 0 normal. */
  severity: number;
};

/**
 * What the events of a case add up to. `open` waits; `deciding` has a decision that is being carried out, or was when the
 * process died; `decided` is over, without a decision where the author took her held words back; `reversing` is being taken
 * back. Only `applyCaseEvent` makes one.
 */
export type CaseState = CaseFacts & {
  reportCount: number;
  reportWeight: number;
  openedAt: Date;
  claimedBy: string | null;
  state: 'open' | 'deciding' | 'decided' | 'reversing';
  decision: DecisionDocument | null;
  reversal: ReversalDocument | null;
  endedAt: Date | null;
  /** The position of its newest event. */
  version: number;
};

/** The words, kept beside the state: the events hold none, so what an author takes back leaves the database. */
export type CaseWords = {
  /** What an optional classifier makes of them, 0 to 1: a place in the queue and nothing else, so it is no event either. */
  score: number;
  preview: string;
  snapshot: SealedSnapshot;
  /** What screening found in them. */
  reasons: CaseView['reasons'];
  /** The same for words that are hard to tell apart; null where there are none. */
  wordsKey: string | null;
  /** It has words of somebody who has left, which go once the case is over for good. */
  hasLeftWords?: boolean;
};

export type CaseDocument = { _id: string } & CaseState & CaseWords;

const caseSchema = new Schema<CaseDocument>(
  {
    _id: String,
    number: { type: Number, required: true },
    openKey: String,
    subject: { type: Schema.Types.Mixed, required: true },
    room: { type: String, default: null },
    author: { type: String, default: null },
    origin: { type: String, required: true },
    isPrivate: { type: Boolean, default: false },
    queue: { type: String, required: true },
    severity: { type: Number, required: true },
    score: { type: Number, default: 0 },
    reportCount: { type: Number, default: 0 },
    reportWeight: { type: Number, default: 0 },
    openedAt: { type: Date, required: true },
    claimedBy: { type: String, default: null },
    state: { type: String, required: true },
    decision: { type: Schema.Types.Mixed, default: null },
    reversal: { type: Schema.Types.Mixed, default: null },
    endedAt: { type: Date, default: null },
    version: { type: Number, required: true },
    preview: { type: String, default: '' },
    snapshot: { type: Schema.Types.Mixed, required: true },
    reasons: { type: Schema.Types.Mixed, default: [] },
    wordsKey: { type: String, default: null },
    hasLeftWords: Boolean,
  },
  { collection: 'cases', versionKey: false, strict: 'throw', minimize: false },
);

// One open case a subject.
caseSchema.index({ openKey: 1 }, { unique: true, partialFilterExpression: { openKey: { $exists: true } } });
caseSchema.index({ number: 1 }, { unique: true });
// The queue, the worst, the most reported and the oldest first; and what is over, latest first.
caseSchema.index({ state: 1, severity: -1, reportWeight: -1, score: -1, openedAt: 1 });
caseSchema.index({ state: 1, endedAt: -1 });
// Similar ones.
caseSchema.index({ author: 1, openedAt: -1 });
caseSchema.index({ wordsKey: 1, openedAt: -1 });

// Evidence that is to go.
caseSchema.index({ hasLeftWords: 1 }, { partialFilterExpression: { hasLeftWords: true } });

export const caseModel = defineModel<CaseDocument>('Case', caseSchema);
