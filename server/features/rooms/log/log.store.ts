import { type ClientSession, type QueryFilter, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { inTransaction } from '#server/platform/database.ts';
import { type LogEntry, logModel, type MessageEntry } from './log.model.ts';

export type Head = { seq: number; chatNumber: number };

/** Where a room’s log ends. */
export async function findHead(ctx: Context, roomId: string): Promise<Head> {
  const last = await logModel(ctx).findOne({ room: roomId }, { seq: 1, chatNumber: 1 }).sort({ seq: -1 }).lean();
  return last ? { seq: last.seq, chatNumber: last.chatNumber } : { seq: 0, chatNumber: 0 };
}

/**
 * Which of these ids the log has, and where it ends. In a transaction, which sees the newest state and answers only once that
 * is kept by a majority: shortly after a restart a plain majority read may still show an older one.
 */
export async function findOutcome(
  ctx: Context,
  roomId: string,
  ids: string[],
): Promise<{ head: Head; entries: LogEntry[] }> {
  return inTransaction(ctx, async (session) => {
    const last = await logModel(ctx)
      .findOne({ room: roomId }, { seq: 1, chatNumber: 1 })
      .sort({ seq: -1 })
      .session(session)
      .lean();
    const entries = await logModel(ctx)
      .find({ _id: trusted({ $in: ids }) })
      .session(session)
      .lean<LogEntry[]>();
    return { head: { seq: last?.seq ?? 0, chatNumber: last?.chatNumber ?? 0 }, entries };
  });
}

/** One ordered journalled write. Straight to the driver: the entries were built by our own types a moment ago. */
export async function insertEntries(ctx: Context, entries: LogEntry[], session?: ClientSession): Promise<void> {
  await logModel(ctx).collection.insertMany(entries as never, { ordered: true, ...(session && { session }) });
}

export async function findEntriesAfter(
  ctx: Context,
  roomId: string,
  after: number,
  limit: number,
): Promise<LogEntry[]> {
  return logModel(ctx)
    .find({ room: roomId, seq: trusted({ $gt: after }) })
    .sort({ seq: 1 })
    .limit(limit)
    .lean();
}

export async function findEntriesById(ctx: Context, ids: string[]): Promise<LogEntry[]> {
  return ids.length === 0
    ? []
    : logModel(ctx)
        .find({ _id: trusted({ $in: ids }) })
        .lean();
}

export async function findMessageEntries(
  ctx: Context,
  filter: QueryFilter<LogEntry>,
  { sort, limit }: { sort: 1 | -1; limit: number },
): Promise<MessageEntry[]> {
  const entries = await logModel(ctx)
    .find({ ...filter, type: 'message:sent' })
    .sort({ seq: sort })
    .limit(limit)
    .lean();
  return entries as MessageEntry[];
}

export async function findMessageEntry(
  ctx: Context,
  filter: { _id: string; room: string } | { 'message.author': string; 'message.clientId': string },
  session?: ClientSession,
): Promise<MessageEntry | null> {
  const entry = await logModel(ctx)
    .findOne({ ...filter, type: 'message:sent' })
    .session(session ?? null)
    .lean();
  return entry as MessageEntry | null;
}

/** Changes a message in the same transaction as the entry that says so. */
export async function updateMessageEntry(
  ctx: Context,
  entry: MessageEntry,
  change: Partial<Record<`message.${string}`, unknown>>,
  session: ClientSession,
): Promise<MessageEntry> {
  const $set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const $unset = Object.fromEntries(
    Object.entries(change)
      .filter(([, value]) => value === undefined)
      .map(([key]) => [key, 1]),
  );
  const updated = await logModel(ctx).findOneAndUpdate(
    { _id: entry._id },
    { $set, ...(Object.keys($unset).length > 0 && { $unset }) },
    { session, returnDocument: 'after', lean: true },
  );
  if (!updated) throw new Error(`message ${entry._id} left the log`);
  return updated as MessageEntry;
}

/** How many unread messages of a room are for this member. */
export async function countUnreadFor(
  ctx: Context,
  memberId: string,
  places: Array<{ room: string; readNumber: number }>,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const waiting = await logModel(ctx)
    .find({ 'message.for': memberId, type: 'message:sent' })
    .select<Pick<LogEntry, 'room' | 'message'>>({
      room: 1,
      'message.number': 1,
      'message.threadId': 1,
      'message.gone': 1,
    })
    .sort({ seq: -1 })
    .limit(500)
    .lean();
  const readNumbers = new Map(places.map(({ room, readNumber }) => [room, readNumber]));
  for (const { room, message } of waiting) {
    const readNumber = readNumbers.get(room);
    if (
      readNumber === undefined ||
      !message ||
      message.gone ||
      message.threadId !== null ||
      message.number <= readNumber
    )
      continue;
    counts.set(room, (counts.get(room) ?? 0) + 1);
  }
  return counts;
}

/** How many posts of a thread are there to be read that somebody else wrote. */
export async function countPostsNotBy(
  ctx: Context,
  { room, threadId, author }: { room: string; threadId: string; author: string },
): Promise<number> {
  const others = { 'message.author': trusted({ $ne: author }), 'message.gone': trusted({ $exists: false }) };
  return logModel(ctx).countDocuments({ room, 'message.threadId': threadId, type: 'message:sent', ...others });
}

/** Everything that one author wrote in a room. */
export async function findEntriesBy(ctx: Context, room: string, author: string): Promise<MessageEntry[]> {
  const entries = await logModel(ctx).find({ room, 'message.author': author, type: 'message:sent' }).lean();
  return entries as MessageEntry[];
}
