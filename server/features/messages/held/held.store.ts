import { trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type HeldDocument, heldModel } from './held.model.ts';

export async function insertHeld(ctx: Context, held: HeldDocument): Promise<void> {
  await heldModel(ctx).create(held);
}

export async function findHeld(ctx: Context, heldId: string): Promise<HeldDocument | null> {
  return heldModel(ctx).findById(heldId).lean<HeldDocument | null>();
}

export async function findHeldBefore(ctx: Context, author: string, clientId: string): Promise<HeldDocument | null> {
  return heldModel(ctx).findOne({ author, clientId }).lean<HeldDocument | null>();
}

export async function findWaitingOf(ctx: Context, roomId: string, author: string): Promise<HeldDocument[]> {
  return heldModel(ctx).find({ room: roomId, author, state: 'waiting' }).sort({ heldAt: 1 }).lean<HeldDocument[]>();
}

/** Ends the waiting once; null when it had ended before. `from` is `declined` where a decision is taken back. */
export async function endWaiting(
  ctx: Context,
  heldId: string,
  state: 'approved' | 'declined' | 'withdrawn',
  from: 'waiting' | 'declined' = 'waiting',
): Promise<HeldDocument | null> {
  return heldModel(ctx)
    .findOneAndUpdate({ _id: heldId, state: from }, { $set: { state } }, { returnDocument: 'after' })
    .lean<HeldDocument | null>();
}

/** Everything that waits, everywhere: read once, at a start. */
export async function findAllWaiting(ctx: Context): Promise<HeldDocument[]> {
  return heldModel(ctx).find({ state: 'waiting' }).lean<HeldDocument[]>();
}

/** Everything that one author has waiting or had declined, oldest first. */
export async function findHeldOf(ctx: Context, author: string): Promise<HeldDocument[]> {
  return heldModel(ctx).find({ author }).sort({ heldAt: 1 }).lean<HeldDocument[]>();
}

/** What rests and whose random moment has come. */
export async function findHeldToMove(ctx: Context, limit: number): Promise<HeldDocument[]> {
  return heldModel(ctx)
    .find({ movesAt: trusted({ $lte: ctx.clock.now() }) })
    .sort({ movesAt: 1 })
    .limit(limit)
    .lean<HeldDocument[]>();
}

/** Takes held words from one state to another, or answers null where they were no longer in it. */
export async function moveHeld(
  ctx: Context,
  { heldId, from }: { heldId: string; from: Array<HeldDocument['state']> },
  to: Partial<Pick<HeldDocument, 'state' | 'movesAt' | 'heldAt' | 'text'>>,
): Promise<HeldDocument | null> {
  const change = { $set: to, ...(!to.movesAt && { $unset: { movesAt: 1 as const } }) };
  return heldModel(ctx)
    .findOneAndUpdate({ _id: heldId, state: trusted({ $in: from }) }, change, { returnDocument: 'after' })
    .lean<HeldDocument | null>();
}

/** Hers that wait, in every room. */
export async function findAllWaitingOf(ctx: Context, author: string): Promise<HeldDocument[]> {
  return heldModel(ctx).find({ author, state: 'waiting' }).lean<HeldDocument[]>();
}

export async function deleteHeldOf(ctx: Context, author: string): Promise<void> {
  await heldModel(ctx).deleteMany({ author });
}
