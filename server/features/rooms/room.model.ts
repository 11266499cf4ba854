import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { AnonymousQuestions, Charter, Entry, Review, RoomAudience, RoomKind } from '#shared/contract/rooms.ts';

/** Of a private conversation only. */
export type ConversationFacts = {
  /** One to one: both ids in order. What makes asking again find the same conversation. */
  pair?: string;
  /** Everyone it was started between; nobody is added later. */
  people: string[];
  /** Who was asked and has never joined. It says nothing of who declined: to the others, a no is no answer yet. */
  asked: string[];
  /** Whose request it is, and since when. */
  askedBy: string;
  askedAt: Date;
};

export type RoomDocument = {
  _id: string;
  /** Absent on rooms from before there were private conversations. */
  kind?: RoomKind;
  conversation?: ConversationFacts;
  name: string;
  lang?: string;
  entry: Entry;
  /** Absent on rooms from before there were rooms for the young. */
  audience?: RoomAudience;
  review?: Review;
  charter: Charter;
  slowModeSeconds: number;
  isLocked: boolean;
  isArchived: boolean;
  /** Absent on rooms from before one could ask without a name. */
  anonymousQuestions?: AnonymousQuestions;
  memberCount: number;
  createdBy: string;
  clientId: string;
  createdAt: Date;
};

const roomSchema = new Schema<RoomDocument>(
  {
    _id: String,
    kind: { type: String, default: 'room' },
    conversation: { type: Schema.Types.Mixed, default: undefined },
    // A conversation has no name.
    name: { type: String, default: '' },
    lang: String,
    entry: { type: String, required: true },
    audience: String,
    review: String,
    charter: { type: Schema.Types.Mixed, required: true },
    slowModeSeconds: { type: Number, default: 0 },
    isLocked: { type: Boolean, default: false },
    isArchived: { type: Boolean, default: false },
    anonymousQuestions: { type: String, default: 'nobody' },
    memberCount: { type: Number, default: 0 },
    createdBy: { type: String, required: true },
    clientId: { type: String, required: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'rooms', versionKey: false, strict: 'throw', minimize: false },
);

roomSchema.index({ createdBy: 1, clientId: 1 }, { unique: true });
roomSchema.index({ entry: 1, isArchived: 1 });
roomSchema.index(
  { 'conversation.pair': 1 },
  { unique: true, partialFilterExpression: { 'conversation.pair': { $exists: true } } },
);

export const roomModel = defineModel<RoomDocument>('Room', roomSchema);
