import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** How far a member has read a thread. */
export type ThreadReadDocument = { member: string; thread: string; readNumber: number };

const threadReadSchema = new Schema<ThreadReadDocument>(
  {
    member: { type: String, required: true },
    thread: { type: String, required: true },
    readNumber: { type: Number, required: true },
  },
  { collection: 'threadReads', versionKey: false, strict: 'throw' },
);

threadReadSchema.index({ member: 1, thread: 1 }, { unique: true });

export const threadReadModel = defineModel<ThreadReadDocument>('ThreadRead', threadReadSchema);
