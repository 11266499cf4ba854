import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { Settings } from '#shared/contract/settings.ts';

/** What a member has chosen. Only what she changed is there; her id is its id. */
export type SettingsDocument = { _id: string } & Partial<Settings>;

const settingsSchema = new Schema<SettingsDocument>(
  {
    _id: String,
    conversationsWith: String,
    openTopics: { type: [String], default: undefined },
    country: String,
    lang: String,
    isDiscreet: Boolean,
    discreetTitle: String,
    leavesOnShift: Boolean,
  },
  { collection: 'settings', versionKey: false, strict: 'throw' },
);

export const settingsModel = defineModel<SettingsDocument>('Settings', settingsSchema);
