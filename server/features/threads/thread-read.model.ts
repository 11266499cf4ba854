import { createHmac } from 'node:crypto';
import { Schema } from 'mongoose';
import { toBase32 } from '#server/platform/clock.ts';
import type { Context } from '#server/platform/context.ts';
import { defineModel } from '#server/platform/database.ts';

/**
 * How far somebody has read a thread. Neither she nor the thread is named: whoever holds the database must not learn who
 * reads what, least of all who comes back to a question that was asked without a name.
 */
export type ThreadReadDocument = { _id: string; readNumber: number };

const threadReadSchema = new Schema<ThreadReadDocument>(
  { _id: String, readNumber: { type: Number, required: true } },
  { collection: 'readMarks', versionKey: false, strict: 'throw' },
);

export const threadReadModel = defineModel<ThreadReadDocument>('ThreadRead', threadReadSchema, { isUnordered: true });

/** The id that only the key outside the database makes. */
export function toReadId({ keys }: Pick<Context, 'keys'>, memberId: string, threadId: string): string {
  const hash = createHmac('sha256', keys.idKey).update(`read ${memberId} ${threadId}`).digest();
  return toBase32(hash.subarray(0, 15));
}
