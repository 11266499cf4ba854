import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { AgeBand, Role } from '#shared/contract/members.ts';

/** What waits with an account until a steward has decided. */
export type ApplicationDocument = {
  name: string;
  nameLang?: string;
  note: string;
  appliedAt: Date;
  /** The invite she came by, to be honoured once she is admitted. */
  roomId?: string;
  inviterId?: string;
};

/** The login. The person behind it is a member with the same id, made when she is admitted. */
export type AccountDocument = {
  _id: string;
  handle: string;
  handleKey: string;
  handleSkeleton: string;
  passwordHash: string;
  role: Role;
  /** `leaving` is being erased: nobody comes in with it any more. */
  state: 'waiting' | 'active' | 'leaving';
  /** Until then she does not come in. It lapses by the clock. */
  suspendedUntil?: Date;
  ageBand: AgeBand;
  /** The day it was opened, as in `2026-11-23`. */
  openedOn?: string;
  /** A safeguarding lead. */
  isLead?: boolean;
  /** Of a young member only: the month of turning 18, as in `2031-04`. No birthday is kept of anyone. */
  adultFrom?: string;
  /** Until she puts it away: the rooms for the young that she has left by turning 18. */
  ageLetter?: { roomNames: string[] };
  application?: ApplicationDocument;
};

const accountSchema = new Schema<AccountDocument>(
  {
    _id: String,
    handle: { type: String, required: true },
    handleKey: { type: String, required: true },
    handleSkeleton: { type: String, required: true },
    passwordHash: { type: String, required: true },
    role: { type: String, required: true },
    state: { type: String, required: true },
    suspendedUntil: Date,
    ageBand: { type: String, required: true },
    openedOn: String,
    isLead: Boolean,
    adultFrom: String,
    ageLetter: { type: Schema.Types.Mixed, default: undefined },
    application: { type: Schema.Types.Mixed, default: undefined },
  },
  { collection: 'accounts', versionKey: false, strict: 'throw' },
);

accountSchema.index({ handleKey: 1 }, { unique: true });
accountSchema.index({ handleSkeleton: 1 }, { unique: true });
accountSchema.index({ role: 1, _id: 1 });
accountSchema.index({ state: 1 });
accountSchema.index({ adultFrom: 1 }, { partialFilterExpression: { ageBand: 'young' } });
accountSchema.index({ isLead: 1 }, { partialFilterExpression: { isLead: true } });

export const accountModel = defineModel<AccountDocument>('Account', accountSchema);
