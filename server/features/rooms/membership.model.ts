import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { MembershipState } from '#shared/contract/rooms.ts';

export type MembershipDocument = {
  _id: string;
  room: string;
  member: string;
  state: Exclude<MembershipState, 'none'>;
  isSteward: boolean;
  readNumber: number;
  /** What she wrote to the stewards when she asked to join. */
  note: string;
  since: Date;
};

const membershipSchema = new Schema<MembershipDocument>(
  {
    _id: String,
    room: { type: String, required: true },
    member: { type: String, required: true },
    state: { type: String, required: true },
    isSteward: { type: Boolean, default: false },
    readNumber: { type: Number, default: 0 },
    note: { type: String, default: '' },
    since: { type: Date, required: true },
  },
  { collection: 'memberships', versionKey: false, strict: 'throw' },
);

membershipSchema.index({ room: 1, member: 1 }, { unique: true });
membershipSchema.index({ member: 1, state: 1 });
membershipSchema.index({ room: 1, state: 1 });

export const membershipModel = defineModel<MembershipDocument>('Membership', membershipSchema);
