import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { CaseQueue } from '#shared/contract/moderation.ts';
import type { CaseFacts } from './case.model.ts';
import type { DecisionDocument, ReversalDocument } from './decision.ts';

/**
 * What can happen to a case. A decision is kept whole as `deciding`, carried out, and then `decided`, or `givenBack` where it
 * cannot be carried out; so with `reversing` and `reversed`. Everything else is as colleagues see it.
 */
export type CaseHappening =
  | { type: 'opened'; facts: CaseFacts }
  | { type: 'reported'; report: { severity: number; weight: number; isCounted: boolean } }
  | { type: 'claimed' }
  | { type: 'released' }
  | { type: 'noted'; clientId: string }
  | { type: 'handedOver'; to: string | CaseQueue }
  | { type: 'deciding'; decision: DecisionDocument }
  | { type: 'givenBack' }
  | { type: 'decided' }
  | { type: 'reversing'; reversal: ReversalDocument }
  | { type: 'reversed'; reopened: { openKey?: string } | null }
  | { type: 'withdrawn' }
  /** Whom it is about has left for good: there is nobody to speak to or to restrict any more. */
  | { type: 'authorLeft' }
  | { type: 'appealed' }
  | { type: 'appealDecided' };

/** `byMember`: the moderator; null for what reporters, authors and the house did. */
export type NewCaseEvent = CaseHappening & { byMember?: string | null; note?: string };

/** Only ever added, never changed; but the words of an appeal leave with whoever wrote them. */
export type CaseEventDocument = CaseHappening & {
  _id: string;
  caseId: string;
  /** Its place among the events of the case, from 1. */
  position: number;
  at: Date;
  byMember: string | null;
  note: string;
};

const caseEventSchema = new Schema(
  {
    _id: String,
    caseId: { type: String, required: true },
    position: { type: Number, required: true },
    at: { type: Date, required: true },
    type: { type: String, required: true },
    byMember: { type: String, default: null },
    note: { type: String, default: '' },
    facts: Schema.Types.Mixed,
    report: Schema.Types.Mixed,
    clientId: String,
    to: String,
    decision: Schema.Types.Mixed,
    reversal: Schema.Types.Mixed,
    reopened: Schema.Types.Mixed,
  },
  { collection: 'caseEvents', versionKey: false, strict: 'throw', minimize: false },
);

// The fence: whoever writes, a place is given once.
caseEventSchema.index({ caseId: 1, position: 1 }, { unique: true });
// A note that is sent again is the same note.
caseEventSchema.index(
  { byMember: 1, clientId: 1 },
  { unique: true, partialFilterExpression: { clientId: { $exists: true } } },
);
caseEventSchema.index({ type: 1, at: 1 });

export const caseEventModel = defineModel<CaseEventDocument>(
  'CaseEvent',
  caseEventSchema as unknown as Schema<CaseEventDocument>,
);
