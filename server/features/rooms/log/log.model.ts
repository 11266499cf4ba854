import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { RoomEvent } from '#shared/contract/room-log.ts';
import type { MarkNode } from '#shared/markdown.ts';

/** The words of a message or post and everything that has happened to them since. */
export type MessageBody = {
  author: string;
  clientId: string;
  threadId: string | null;
  /** Its count within the chat or the thread. */
  number: number;
  text: string;
  tree?: MarkNode[];
  lang?: string;
  contentNote?: string;
  /** A moderator put the note there: what stood there before. */
  blurred?: { noteBefore: string | null };
  replyTo?: { id: string; author: string };
  mentions?: string[];
  /** Whom it is meant for: those mentioned and the one answered; counted as “for you”. */
  for?: string[];
  reactions?: Array<{ word: string; memberIds: string[] }>;
  /** Earlier texts, oldest first. */
  versions?: Array<{ text: string; at: Date }>;
  editedAt?: Date;
  changedSeq: number;
  gone?: { by: 'author' | 'moderator'; at: Date; rule?: string };
  grewIntoThreadId?: string;
};

/**
 * One entry of a room’s log. A message is the entry that says it was sent: its later state lives in the same document, and
 * each change to it is an entry of its own that names it as `subject`.
 */
export type LogEntry = {
  _id: string;
  room: string;
  seq: number;
  at: Date;
  type: RoomEvent['type'];
  /** How many chat messages the log holds up to here. */
  chatNumber: number;
  message?: MessageBody;
  /** The message or thread that changed. */
  subject?: string;
  membership?: { member: string; isIn: boolean; isSteward: boolean; memberCount: number };
};

export type MessageEntry = LogEntry & { message: MessageBody };

const logSchema = new Schema<LogEntry>(
  {
    _id: String,
    room: { type: String, required: true },
    seq: { type: Number, required: true },
    at: { type: Date, required: true },
    type: { type: String, required: true },
    chatNumber: { type: Number, required: true },
    message: Schema.Types.Mixed,
    subject: String,
    membership: Schema.Types.Mixed,
  },
  { collection: 'roomLog', versionKey: false, minimize: false },
);

// The fence of the log: whoever writes, a place is given once.
logSchema.index({ room: 1, seq: 1 }, { unique: true });
// A retry finds its first outcome, for ever.
logSchema.index(
  { 'message.author': 1, 'message.clientId': 1 },
  { unique: true, partialFilterExpression: { type: 'message:sent' } },
);
// Pages of chat and of threads.
logSchema.index({ room: 1, 'message.threadId': 1, seq: -1 }, { partialFilterExpression: { type: 'message:sent' } });
// “For you” since I last read.
logSchema.index(
  { 'message.for': 1, room: 1, seq: -1 },
  { partialFilterExpression: { 'message.for': { $exists: true } } },
);

export const logModel = defineModel<LogEntry>('RoomLog', logSchema);
