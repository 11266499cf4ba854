import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type OpeningDocument, openingModel } from './opening.model.ts';

const MOST_LISTED = 200;

export async function insertOpening(ctx: Context, opening: OpeningDocument, session: ClientSession): Promise<void> {
  await openingModel(ctx).create([opening], { session });
}

export async function findOpening(ctx: Context, openingId: string): Promise<OpeningDocument | null> {
  return openingModel(ctx).findById(openingId).lean<OpeningDocument | null>();
}

export async function listAllOpenings(ctx: Context): Promise<OpeningDocument[]> {
  return openingModel(ctx).find().sort({ startedAt: -1 }).limit(MOST_LISTED).lean<OpeningDocument[]>();
}

/** Those that wait for a second lead, of one name or of all. */
export async function findWaitingOpenings(ctx: Context, persona?: string): Promise<OpeningDocument[]> {
  return openingModel(ctx)
    .find({ state: 'waiting', ...(persona && { persona }) })
    .lean<OpeningDocument[]>();
}

/** Ends the waiting once; false when it had ended before. */
export async function endOpening(
  ctx: Context,
  openingId: string,
  end: Pick<OpeningDocument, 'state'> & Partial<OpeningDocument>,
  session: ClientSession,
): Promise<boolean> {
  const { matchedCount } = await openingModel(ctx).updateOne(
    { _id: openingId, state: 'waiting' as const },
    { $set: end },
    { session },
  );
  return matchedCount === 1;
}

/** Those whose askers are to be told by now. */
export async function findOpeningsToTell(ctx: Context): Promise<OpeningDocument[]> {
  const due = trusted({ $lte: ctx.clock.now() });
  return openingModel(ctx).find({ state: 'opened', tellsAt: due, toldAt: null, bar: null }).lean<OpeningDocument[]>();
}

export async function markTold(ctx: Context, openingId: string): Promise<void> {
  await openingModel(ctx).updateOne({ _id: openingId }, { $set: { toldAt: ctx.clock.now() } });
}

/** False where the asker was told already, or nothing was opened that she could be told of. */
export async function saveBar(
  ctx: Context,
  openingId: string,
  bar: OpeningDocument['bar'] | null,
  session: ClientSession,
): Promise<boolean> {
  const untold = { _id: openingId, state: 'opened' as const, toldAt: null };
  const change = bar ? { $set: { bar } } : { $unset: { bar: 1 } };
  const { matchedCount } = await openingModel(ctx).updateOne(untold, change, { session });
  return matchedCount === 1;
}
