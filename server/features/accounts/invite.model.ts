import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** An invite link. Its code is made from its id and a key, so whoever steals the database holds no link that works. */
export type InviteDocument = {
  _id: string;
  createdBy: string;
  codeHash: string;
  usesLeft: number;
  roomId?: string;
  createdAt: Date;
  expiresAt: Date;
};

const inviteSchema = new Schema<InviteDocument>(
  {
    _id: String,
    createdBy: { type: String, required: true },
    codeHash: { type: String, required: true },
    usesLeft: { type: Number, required: true },
    roomId: String,
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'invites', versionKey: false, strict: 'throw' },
);

inviteSchema.index({ codeHash: 1 }, { unique: true });
inviteSchema.index({ createdBy: 1, createdAt: -1 });
inviteSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 7 * 24 * 60 * 60 });

export const inviteModel = defineModel<InviteDocument>('Invite', inviteSchema);
