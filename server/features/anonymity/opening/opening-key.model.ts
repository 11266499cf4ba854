import { Schema } from 'mongoose';
import { defineModel } from '#server/platform/database.ts';

/** The public half of a key of the leads. The private half was split on the page that made it, and was never here. */
export type OpeningKeyDocument = {
  /** Made from the public half. */
  _id: string;
  /** A point of P-256, uncompressed, in base 64. */
  publicKey: string;
  /** Who holds a share, and by what her share is recognised. */
  holders: Array<{ member: string; digest: string }>;
  madeBy: string;
  /** The newest is the one that is sealed with. */
  madeAt: Date;
};

const openingKeySchema = new Schema<OpeningKeyDocument>(
  {
    _id: String,
    publicKey: { type: String, required: true },
    holders: { type: Schema.Types.Mixed, required: true },
    madeBy: { type: String, required: true },
    madeAt: { type: Date, required: true },
  },
  { collection: 'openingKeys', versionKey: false, strict: 'throw' },
);

openingKeySchema.index({ madeAt: -1 });

export const openingKeyModel = defineModel<OpeningKeyDocument>('OpeningKey', openingKeySchema);
