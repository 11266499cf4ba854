import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { Charter, Entry } from '#shared/contract/rooms.ts';

export type RoomDocument = {
  _id: string;
  name: string;
  lang?: string;
  entry: Entry;
  charter: Charter;
  slowModeSeconds: number;
  isLocked: boolean;
  isArchived: boolean;
  memberCount: number;
  createdBy: string;
  clientId: string;
  createdAt: Date;
};

const roomSchema = new Schema<RoomDocument>(
  {
    _id: String,
    name: { type: String, required: true },
    lang: String,
    entry: { type: String, required: true },
    charter: { type: Schema.Types.Mixed, required: true },
    slowModeSeconds: { type: Number, default: 0 },
    isLocked: { type: Boolean, default: false },
    isArchived: { type: Boolean, default: false },
    memberCount: { type: Number, default: 0 },
    createdBy: { type: String, required: true },
    clientId: { type: String, required: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'rooms', versionKey: false, strict: 'throw', minimize: false },
);

roomSchema.index({ createdBy: 1, clientId: 1 }, { unique: true });
roomSchema.index({ entry: 1, isArchived: 1 });

export const roomModel = defineModel<RoomDocument>('Room', roomSchema);
