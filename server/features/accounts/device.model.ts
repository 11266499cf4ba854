import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** A place where somebody is signed in; deleting it signs her out there. Only hashes of its secrets are kept. */
export type DeviceDocument = {
  _id: string;
  memberId: string;
  label: string;
  kind: 'browser' | 'token';
  /** The beginning of a day; no moment in here may tell when she was here. */
  createdAt: Date;
  /** A day such as `2026-11-23`, no finer: it must not tell when she was here. */
  lastUsedOn: string;
  /** Of a token. */
  tokenHash?: string;
  /** Of a browser: what all its refresh tokens have in common. */
  family?: string;
  /** The refresh tokens that may be used next; more than one only when an answer was lost. */
  refreshHashes?: string[];
  /** The one that was used last. */
  previousHash?: string;
  /** The end of a day. */
  expiresAt?: Date;
};

const deviceSchema = new Schema<DeviceDocument>(
  {
    _id: String,
    memberId: { type: String, required: true },
    label: { type: String, default: '' },
    kind: { type: String, required: true },
    createdAt: { type: Date, required: true },
    lastUsedOn: { type: String, required: true },
    tokenHash: String,
    family: String,
    refreshHashes: { type: [String], default: undefined },
    previousHash: String,
    expiresAt: Date,
  },
  { collection: 'devices', versionKey: false, strict: 'throw' },
);

deviceSchema.index({ memberId: 1 });
deviceSchema.index({ family: 1 }, { unique: true, partialFilterExpression: { family: { $exists: true } } });
// The end of a session is decided by our clock; this only clears away what ended a while ago.
deviceSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 7 * 24 * 60 * 60 });

export const deviceModel = defineModel<DeviceDocument>('Device', deviceSchema, { isUnordered: true });
