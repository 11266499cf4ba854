import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

export type ThreadDocument = {
  _id: string;
  room: string;
  kind: 'question' | 'topic';
  title: string;
  lang?: string;
  author: string;
  /** Its post number 1. */
  openingId: string;
  startedAt: Date;
  answerId: string | null;
  lastNumber: number;
  lastAt: Date;
  /** Its opening post is gone, so it is no longer listed. */
  isGone: boolean;
  changedSeq: number;
};

const threadSchema = new Schema<ThreadDocument>(
  {
    _id: String,
    room: { type: String, required: true },
    kind: { type: String, required: true },
    title: { type: String, required: true },
    lang: String,
    author: { type: String, required: true },
    openingId: { type: String, required: true },
    startedAt: { type: Date, required: true },
    answerId: { type: String, default: null },
    lastNumber: { type: Number, required: true },
    lastAt: { type: Date, required: true },
    isGone: { type: Boolean, default: false },
    changedSeq: { type: Number, required: true },
  },
  { collection: 'threads', versionKey: false, strict: 'throw' },
);

threadSchema.index({ room: 1, isGone: 1, lastAt: -1, _id: -1 });
threadSchema.index({ author: 1, lastAt: -1, _id: -1 });
threadSchema.index({ openingId: 1 });

export const threadModel = defineModel<ThreadDocument>('Thread', threadSchema);
