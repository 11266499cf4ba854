import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/**
 * A name for one thread. No field and no time in it leads to an account or to another of hers, and the collection is kept in
 * the order of its random ids, so that its place in the database says nothing either.
 */
export type PersonaDocument = {
  _id: string;
  thread: string;
  room: string;
  epoch: number;
  name: string;
  /** She asked; others who write without a name in the thread did not. */
  isAsker: boolean;
  /** Whom it stands for, sealed for two safeguarding leads together; absent until they have made their key. */
  envelope?: { keyId: string; sealed: string };
};

const personaSchema = new Schema<PersonaDocument>(
  {
    _id: String,
    thread: { type: String, required: true },
    room: { type: String, required: true },
    epoch: { type: Number, required: true },
    name: { type: String, required: true },
    isAsker: { type: Boolean, required: true },
    envelope: Schema.Types.Mixed,
  },
  { collection: 'personas', versionKey: false, strict: 'throw' },
);

personaSchema.index({ thread: 1, name: 1 }, { unique: true });

export const personaModel = defineModel<PersonaDocument>('Persona', personaSchema, { isUnordered: true });

/** That an account follows what it once asked as a visitor: an id that only the key can make, and nothing else. */
export type FollowDocument = { _id: string; epoch: number };

const followSchema = new Schema<FollowDocument>(
  { _id: String, epoch: { type: Number, required: true } },
  { collection: 'questionFollows', versionKey: false, strict: 'throw' },
);

export const followModel = defineModel<FollowDocument>('QuestionFollow', followSchema, { isUnordered: true });
