import type { Context } from '#server/platform/context.ts';
import { logModel } from './log.model.ts';

/** Where an entry stands; as little of it as is needed to go through very many. */
export type Trace = { _id: string; room: string; seq: number; at: Date };

/** So that reading very many of them holds nobody else up. */
const AT_ONCE = 500;

const place = { room: 1, seq: 1, at: 1 } as const;

/** Everything that somebody sent, everywhere, whatever became of it; room by room, in order. */
export async function findTracesOfAuthor(ctx: Context, author: string): Promise<Trace[]> {
  const traces = await logModel(ctx)
    .collection.find<Trace>(
      { type: 'message:sent', 'message.author': author },
      { projection: place, batchSize: AT_ONCE },
    )
    .toArray();
  return traces.sort((a, b) => (a.room === b.room ? a.seq - b.seq : a.room < b.room ? -1 : 1));
}

/** Messages of others in one room that answer her, name her or have a reaction of hers. */
export async function findTracesInRoom(ctx: Context, room: string, memberId: string): Promise<Trace[]> {
  const named = ['message.for', 'message.mentions', 'message.replyTo.author', 'message.reactions.memberIds'];
  return logModel(ctx)
    .collection.find<Trace>(
      { room, type: 'message:sent', $or: named.map((field) => ({ [field]: memberId })) },
      { projection: place, batchSize: AT_ONCE },
    )
    .toArray();
}

/** Her coming and going stays in a log that has no gaps; who it was does not. */
export async function renameInLog(ctx: Context, room: string, from: string, to: string): Promise<void> {
  await logModel(ctx).collection.updateMany(
    { room, type: 'membership:changed', 'membership.member': from },
    { $set: { 'membership.member': to } },
  );
}
