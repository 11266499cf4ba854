import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type LeftSanctionDocument, leftSanctionModel } from './left-sanction.model.ts';

/** Safe to repeat; of two for the same place the longer one counts. */
export async function saveLeftSanction(ctx: Context, left: LeftSanctionDocument): Promise<void> {
  const { until, ...place } = left;
  await leftSanctionModel(ctx).updateOne(place, { $max: { until } }, { upsert: true });
}

/** Takes what waits for a handle, in the transaction of whoever came with it. */
export async function takeLeftSanctions(
  ctx: Context,
  handleHashes: string[],
  session: ClientSession,
): Promise<Array<Omit<LeftSanctionDocument, 'handleHash'>>> {
  const waiting = { handleHash: trusted({ $in: handleHashes }), until: trusted({ $gt: ctx.clock.now() }) };
  const found = await leftSanctionModel(ctx).find(waiting).session(session).lean<LeftSanctionDocument[]>();
  if (found.length > 0) await leftSanctionModel(ctx).deleteMany(waiting, { session });
  // Each was left under all of its hashes.
  return [...new Map(found.map(({ kind, room, until }) => [`${kind} ${room}`, { kind, room, until }])).values()];
}

export async function deleteEndedLeftSanctions(ctx: Context): Promise<void> {
  await leftSanctionModel(ctx).deleteMany({ until: trusted({ $lte: ctx.clock.now() }) });
}
