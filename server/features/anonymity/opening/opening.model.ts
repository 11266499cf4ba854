import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';
import type { Opening, OpeningReason } from '#shared/contract/openings.ts';

/**
 * That two leads opened a question, or that one began to. Neither a share is in it nor whom they found: that was answered
 * once, to the one who asked.
 */
export type OpeningDocument = {
  _id: string;
  /** The name for one thread that was looked behind. */
  persona: string;
  room: string;
  message: string;
  keyId: string;
  reason: OpeningReason;
  note: string;
  state: Opening['state'];
  startedBy: string;
  startedAt: Date;
  lapsesAt: Date;
  openedBy?: string;
  openedAt?: Date;
  tellsAt?: Date;
  toldAt?: Date;
  bar?: { by: string; at: Date; reason: string };
};

const openingSchema = new Schema<OpeningDocument>(
  {
    _id: String,
    persona: { type: String, required: true },
    room: { type: String, required: true },
    message: { type: String, required: true },
    keyId: { type: String, required: true },
    reason: { type: String, required: true },
    note: { type: String, required: true },
    state: { type: String, required: true },
    startedBy: { type: String, required: true },
    startedAt: { type: Date, required: true },
    lapsesAt: { type: Date, required: true },
    openedBy: String,
    openedAt: Date,
    tellsAt: Date,
    toldAt: Date,
    bar: Schema.Types.Mixed,
  },
  { collection: 'openings', versionKey: false, strict: 'throw' },
);

openingSchema.index({ state: 1, startedAt: -1 });

export const openingModel = defineModel<OpeningDocument>('Opening', openingSchema, { isUnordered: true });
