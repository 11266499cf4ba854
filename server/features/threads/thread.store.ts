import { type ClientSession, trusted, type UpdateQuery } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type ThreadDocument, threadModel } from './thread.model.ts';
import { type ThreadReadDocument, threadReadModel, toReadId } from './thread-read.model.ts';

export async function findThread(
  ctx: Context,
  threadId: string,
  session?: ClientSession,
): Promise<ThreadDocument | null> {
  return threadModel(ctx)
    .findById(threadId)
    .session(session ?? null)
    .lean<ThreadDocument | null>();
}

export async function findThreads(ctx: Context, threadIds: string[]): Promise<ThreadDocument[]> {
  return threadIds.length === 0
    ? []
    : threadModel(ctx)
        .find({ _id: trusted({ $in: threadIds }) })
        .lean<ThreadDocument[]>();
}

export async function insertThread(ctx: Context, thread: ThreadDocument, session: ClientSession): Promise<void> {
  await threadModel(ctx).create([thread], { session });
}

export async function updateThread(
  ctx: Context,
  threadId: string,
  change: UpdateQuery<ThreadDocument>,
  session?: ClientSession,
): Promise<ThreadDocument> {
  const thread = await threadModel(ctx)
    .findByIdAndUpdate(threadId, change, { returnDocument: 'after', ...(session && { session }) })
    .lean<ThreadDocument | null>();
  if (!thread) throw new Error(`thread ${threadId} is gone`);
  return thread;
}

/** Marks a thread as gone with its opening post; a post that opens none changes nothing. */
export async function endThreadOpenedBy(ctx: Context, openingId: string): Promise<void> {
  await threadModel(ctx).updateOne({ openingId }, { $set: { isGone: true } });
}

export async function findThreadOpenedBy(ctx: Context, openingId: string): Promise<ThreadDocument | null> {
  return threadModel(ctx).findOne({ openingId }).lean<ThreadDocument | null>();
}

export type ThreadCursor = { lastAt: Date; id: string };

export async function findThreadPage(
  ctx: Context,
  {
    rooms,
    author,
    isUnanswered,
    before,
    limit,
  }: { rooms: string[]; author?: string; isUnanswered: boolean; before?: ThreadCursor; limit: number },
): Promise<ThreadDocument[]> {
  const query = threadModel(ctx).find({ room: trusted({ $in: rooms }), isGone: false });
  if (author) query.where('author', author);
  if (isUnanswered) query.where('kind', 'question').where('answerId', null);
  if (before)
    query.or([
      { lastAt: trusted({ $lt: before.lastAt }) },
      { lastAt: before.lastAt, _id: trusted({ $lt: before.id }) },
    ]);
  return query.sort({ lastAt: -1, _id: -1 }).limit(limit).lean<ThreadDocument[]>();
}

export async function findReadNumbers(ctx: Context, member: string, threadIds: string[]): Promise<Map<string, number>> {
  const threadOf = new Map(threadIds.map((threadId) => [toReadId(ctx, member, threadId), threadId]));
  const reads = await threadReadModel(ctx)
    .find({ _id: trusted({ $in: [...threadOf.keys()] }) })
    .lean<ThreadReadDocument[]>();
  return new Map(reads.map(({ _id, readNumber }) => [threadOf.get(_id) ?? '', readNumber]));
}

export async function saveReadNumber(ctx: Context, member: string, thread: string, readNumber: number): Promise<void> {
  const _id = toReadId(ctx, member, thread);
  await threadReadModel(ctx).updateOne({ _id }, { $set: { readNumber } }, { upsert: true });
}

/** Also those that are gone. */
export async function findThreadsBy(ctx: Context, author: string): Promise<ThreadDocument[]> {
  return threadModel(ctx).find({ author }).sort({ startedAt: 1 }).lean<ThreadDocument[]>();
}

const THREADS_A_READ = 500;

/** How far she has read, thread by thread: a mark is found by trying, because no name is on it. */
export async function* findReadsOf(
  ctx: Context,
  member: string,
): AsyncGenerator<{ readId: string; thread: Pick<ThreadDocument, '_id' | 'author'>; readNumber: number }> {
  const cursor = threadModel(ctx)
    .find()
    .select({ author: 1 })
    .lean<ThreadDocument[]>()
    .cursor({ batchSize: THREADS_A_READ });
  let tried = new Map<string, Pick<ThreadDocument, '_id' | 'author'>>();
  const look = async () => {
    const found = await threadReadModel(ctx)
      .find({ _id: trusted({ $in: [...tried.keys()] }) })
      .lean<ThreadReadDocument[]>();
    return found.map(({ _id, readNumber }) => ({ readId: _id, thread: tried.get(_id) as ThreadDocument, readNumber }));
  };
  for await (const thread of cursor as unknown as AsyncIterable<ThreadDocument>) {
    tried.set(toReadId(ctx, member, thread._id), thread);
    if (tried.size < THREADS_A_READ) continue;
    yield* await look();
    tried = new Map();
  }
  yield* await look();
}

export async function deleteReads(ctx: Context, readIds: string[]): Promise<void> {
  await threadReadModel(ctx).deleteMany({ _id: trusted({ $in: readIds }) });
}
