import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** Words that wait for a person: outside every room’s log until she approves. */
export type HeldDocument = {
  _id: string;
  /** The `asked` kinds were written without a name: they rest before a person sees them, and again before they appear. */
  kind: 'message' | 'post' | 'thread' | 'edit' | 'askedThread' | 'askedPost' | 'askedEdit';
  room: string;
  threadId: string | null;
  author: string;
  clientId: string;
  text: string;
  heldAt: Date;
  /** What the author is told. */
  reason: string;
  /** The rule of screening that held it. */
  rule: string;
  /** All that screening found, with places in the text as typed. */
  reasons: Array<{ rule: string; start: number; end: number }>;
  /** `resting` and `releasing` end at `movesAt`, a random moment. */
  state: 'resting' | 'waiting' | 'releasing' | 'approved' | 'declined' | 'withdrawn';
  movesAt?: Date;
  replyTo?: string;
  lang?: string;
  contentNote?: string;
  /** The message that an edit changes. */
  target?: string;
  /** For a thread: its title, kind and where it grew from. */
  thread?: { title: string; kind: 'question' | 'topic'; fromMessageId?: string; id?: string };
};

const heldSchema = new Schema<HeldDocument>(
  {
    _id: String,
    kind: { type: String, required: true },
    room: { type: String, required: true },
    threadId: { type: String, default: null },
    author: { type: String, required: true },
    clientId: { type: String, required: true },
    text: { type: String, required: true },
    heldAt: { type: Date, required: true },
    reason: { type: String, required: true },
    rule: { type: String, required: true },
    reasons: { type: Schema.Types.Mixed, default: [] },
    state: { type: String, required: true },
    movesAt: Date,
    replyTo: String,
    lang: String,
    contentNote: String,
    target: String,
    thread: Schema.Types.Mixed,
  },
  { collection: 'heldMessages', versionKey: false, strict: 'throw' },
);

heldSchema.index({ author: 1, clientId: 1 }, { unique: true });
heldSchema.index({ room: 1, author: 1, state: 1 });
heldSchema.index({ movesAt: 1 }, { partialFilterExpression: { movesAt: { $exists: true } } });

// Named words beside those without a name would tell when these were written.
export const heldModel = defineModel<HeldDocument>('HeldMessage', heldSchema, { isUnordered: true });
