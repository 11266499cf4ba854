import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { Duty, JoinPolicy } from '#shared/contract/accounts.ts';

/** The one document about the community. What is absent is as configured. */
export type CommunityDocument = {
  _id: 'community';
  name?: string;
  joinPolicy?: JoinPolicy;
  duty?: Duty | null;
  /** Of the one-time link for the first admin, until it is used. */
  firstAdminCodeHash?: string;
  /** Counts changes of roles, so that two of them at the same time are seen to collide. */
  roleChanges?: number;
};

const communitySchema = new Schema<CommunityDocument>(
  {
    _id: String,
    name: String,
    joinPolicy: String,
    duty: Schema.Types.Mixed,
    firstAdminCodeHash: String,
    roleChanges: Number,
  },
  { collection: 'community', versionKey: false, strict: 'throw' },
);

export const communityModel = defineModel<CommunityDocument>('Community', communitySchema);
