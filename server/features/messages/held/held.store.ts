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
