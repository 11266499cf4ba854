import { type ClientSession, trusted } from 'mongoose';
import type { MessageBody, MessageEntry } from '#server/features/rooms/log/log.model.ts';
import { findMessageEntries, findMessageEntry, updateMessageEntry } from '#server/features/rooms/log/log.store.ts';
import { appendMessage } from '#server/features/rooms/log/room-log.ts';
import type { Context } from '#server/platform/context.ts';

export type { MessageEntry } from '#server/features/rooms/log/log.model.ts';

export type NewMessage = Omit<MessageBody, 'number' | 'changedSeq' | 'threadId'>;

/**
 * Saves a chat message at the end of its room’s log. When this returns it is in a journalled majority, has its place for
 * ever, and the room is being told. Throws `AlreadySent` for a client id that the log has, and what `check` throws at the
 * moment of writing.
 */
export async function saveMessage(
  ctx: Context,
  roomId: string,
  message: NewMessage,
  check: () => void = () => {},
): Promise<MessageEntry> {
  const { entry } = await appendMessage(ctx, roomId, (place) => {
    check();
    return {
      type: 'message:sent',
      message: { ...message, threadId: null, number: place.nextChatNumber, changedSeq: place.seq },
    };
  });
  return entry as MessageEntry;
}

export function findMessage(
  ctx: Context,
  roomId: string,
  messageId: string,
  session?: ClientSession,
): Promise<MessageEntry | null> {
  return findMessageEntry(ctx, { _id: messageId, room: roomId }, session);
}

export function findSentBefore(ctx: Context, author: string, clientId: string): Promise<MessageEntry | null> {
  return findMessageEntry(ctx, { 'message.author': author, 'message.clientId': clientId });
}

/** Changes a message inside the transaction of the entry that says so; `undefined` takes a field away. */
export function updateMessage(
  ctx: Context,
  entry: MessageEntry,
  change: { [Field in keyof MessageBody]?: MessageBody[Field] | undefined },
  session: ClientSession,
): Promise<MessageEntry> {
  const fields = Object.fromEntries(Object.entries(change).map(([field, value]) => [`message.${field}`, value]));
  return updateMessageEntry(ctx, entry, fields, session);
}

type PageQuery = {
  roomId: string;
  threadId: string | null;
  before?: number | undefined;
  after?: number | undefined;
  limit: number;
};
export type EntryPage = { entries: MessageEntry[]; hasBefore: boolean; hasAfter: boolean };

/** A page of chat or of a thread, oldest first: the newest, or beside a sequence number. Found by its place, never by counting. */
export async function findPage(ctx: Context, query: PageQuery): Promise<EntryPage> {
  const stream = { room: query.roomId, 'message.threadId': query.threadId };
  if (query.after !== undefined) {
    const found = await findMessageEntries(
      ctx,
      { ...stream, seq: trusted({ $gt: query.after }) },
      { sort: 1, limit: query.limit + 1 },
    );
    return { entries: found.slice(0, query.limit), hasBefore: query.after > 0, hasAfter: found.length > query.limit };
  }
  const place = query.before === undefined ? {} : { seq: trusted({ $lt: query.before }) };
  const found = await findMessageEntries(ctx, { ...stream, ...place }, { sort: -1, limit: query.limit + 1 });
  return {
    entries: found.slice(0, query.limit).reverse(),
    hasBefore: found.length > query.limit,
    hasAfter: query.before !== undefined,
  };
}

/** A page that lies around one message of the same stream. */
export async function findPageAround(ctx: Context, entry: MessageEntry, limit: number): Promise<EntryPage> {
  const query = { roomId: entry.room, threadId: entry.message.threadId };
  const half = Math.max(1, Math.floor(limit / 2));
  const [before, after] = await Promise.all([
    findPage(ctx, { ...query, before: entry.seq, limit: half }),
    findPage(ctx, { ...query, after: entry.seq, limit: half }),
  ]);
  return {
    entries: [...before.entries, entry, ...after.entries],
    hasBefore: before.hasBefore,
    hasAfter: after.hasAfter,
  };
}

/** The messages just before and after one, at most `count` in all, oldest first, without it. */
export async function findNeighbours(ctx: Context, entry: MessageEntry, count: number): Promise<MessageEntry[]> {
  const query = { roomId: entry.room, threadId: entry.message.threadId };
  const [before, after] = await Promise.all([
    findPage(ctx, { ...query, before: entry.seq, limit: count }),
    findPage(ctx, { ...query, after: entry.seq, limit: count }),
  ]);
  const laterCount = Math.min(after.entries.length, Math.max(Math.floor(count / 2), count - before.entries.length));
  return [...before.entries.slice(-(count - laterCount)), ...after.entries.slice(0, laterCount)];
}
