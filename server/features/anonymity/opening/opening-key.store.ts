import type { ClientSession } from 'mongoose';
import { type Context, remember } from '#server/platform/context.ts';
import { type OpeningKeyDocument, openingKeyModel } from './opening-key.model.ts';

const currentOf = remember('opening key', () => ({ key: null as OpeningKeyDocument | null }));

/** At a start: every question is sealed with the newest key, so it is kept at hand. */
export async function loadOpeningKey(ctx: Context): Promise<void> {
  currentOf(ctx).key = await openingKeyModel(ctx).findOne().sort({ madeAt: -1 }).lean<OpeningKeyDocument | null>();
}

/** The key that is sealed with now; null until the leads have made one. */
export function findCurrentKey(ctx: Context): OpeningKeyDocument | null {
  return currentOf(ctx).key;
}

/** Also one that was replaced: what was sealed with it stays so. */
export async function findOpeningKey(ctx: Context, keyId: string): Promise<OpeningKeyDocument | null> {
  return openingKeyModel(ctx).findById(keyId).lean<OpeningKeyDocument | null>();
}

export async function findOpeningKeys(ctx: Context): Promise<Map<string, OpeningKeyDocument>> {
  const keys = await openingKeyModel(ctx).find().lean<OpeningKeyDocument[]>();
  return new Map(keys.map((key) => [key._id, key]));
}

export async function insertOpeningKey(ctx: Context, key: OpeningKeyDocument, session: ClientSession): Promise<void> {
  await openingKeyModel(ctx).create([key], { session });
}
