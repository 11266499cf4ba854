import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { Profile } from '#shared/contract/members.ts';

/** The person in the community. Her id is that of her account; her handle never changes. */
export type MemberDocument = {
  _id: string;
  handle: string;
  handleKey: string;
  /** All that she says about herself, as she said it. */
  profile: Profile;
  /** How searches begin that find her: her handle and the names that her roommates may see, folded. */
  searchKeys: string[];
};

const memberSchema = new Schema<MemberDocument>(
  {
    _id: String,
    handle: { type: String, required: true },
    handleKey: { type: String, required: true },
    profile: { type: Schema.Types.Mixed, required: true },
    searchKeys: { type: [String], required: true },
  },
  { collection: 'members', versionKey: false, strict: 'throw', minimize: false },
);

memberSchema.index({ handleKey: 1 }, { unique: true });
memberSchema.index({ searchKeys: 1 });

export const memberModel = defineModel<MemberDocument>('Member', memberSchema);
