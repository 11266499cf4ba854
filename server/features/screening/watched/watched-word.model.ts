import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** A word or phrase that stewards watch for in their room, or moderators everywhere. */
export type WatchedWordDocument = {
  _id: string;
  /** Null for everywhere. */
  room: string | null;
  phrase: string;
  /** The phrase folded: watched once in one place. */
  phraseKey: string;
  lang?: string;
  verdict: 'note' | 'hold';
  needsPerson: boolean;
  exceptions: string[];
  isOn: boolean;
  addedBy: string;
  addedAt: Date;
  clientId: string;
};

const watchedWordSchema = new Schema<WatchedWordDocument>(
  {
    _id: String,
    room: { type: String, default: null },
    phrase: { type: String, required: true },
    phraseKey: { type: String, required: true },
    lang: String,
    verdict: { type: String, required: true },
    needsPerson: { type: Boolean, required: true },
    exceptions: { type: [String], required: true },
    isOn: { type: Boolean, required: true },
    addedBy: { type: String, required: true },
    addedAt: { type: Date, required: true },
    clientId: { type: String, required: true },
  },
  { collection: 'watchedWords', versionKey: false, strict: 'throw' },
);

watchedWordSchema.index({ room: 1, phraseKey: 1 }, { unique: true });
watchedWordSchema.index({ addedBy: 1, clientId: 1 }, { unique: true });

export const watchedWordModel = defineModel<WatchedWordDocument>('WatchedWord', watchedWordSchema);
