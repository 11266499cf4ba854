import { toPreview, viewSentMessages } from '#server/features/messages/message.view.ts';
import type { LogEntry, MessageEntry } from '#server/features/rooms/log/log.model.ts';
import { findEntriesById } from '#server/features/rooms/log/log.store.ts';
import type { Context, LogView } from '#server/platform/context.ts';
import type { SharedThread } from '#shared/contract/room-log.ts';
import type { Thread } from '#shared/contract/threads.ts';
import type { ThreadDocument } from './thread.model.ts';
import { findReadNumbers, findThreads } from './thread.store.ts';

/** Threads as everyone in the room sees them. Title and preview go with the opening post. */
export async function toSharedThreads(ctx: Context, threads: ThreadDocument[]): Promise<SharedThread[]> {
  const openings = new Map(
    (
      await findEntriesById(
        ctx,
        threads.map(({ openingId }) => openingId),
      )
    ).map((entry) => [entry._id, entry as MessageEntry]),
  );
  return threads.map((thread) => toSharedThread(thread, openings.get(thread.openingId)));
}

export async function toThreads(ctx: Context, memberId: string, threads: ThreadDocument[]): Promise<Thread[]> {
  const readNumbers = await findReadNumbers(
    ctx,
    memberId,
    threads.map(({ _id }) => _id),
  );
  return (await toSharedThreads(ctx, threads)).map((thread) => ({
    ...thread,
    readNumber: readNumbers.get(thread.id) ?? 0,
  }));
}

function toSharedThread(thread: ThreadDocument, opening: MessageEntry | undefined): SharedThread {
  const isGone = !opening || opening.message.gone !== undefined;
  return {
    id: thread._id,
    roomId: thread.room,
    kind: thread.kind,
    title: isGone ? '' : thread.title,
    ...(thread.lang && { lang: thread.lang }),
    authorId: thread.author,
    startedAt: thread.startedAt.toISOString(),
    answerId: thread.answerId,
    lastNumber: thread.lastNumber,
    lastAt: thread.lastAt.toISOString(),
    preview: toPreview(opening),
    ...(!isGone && opening.message.contentNote && { contentNote: opening.message.contentNote }),
    isGone,
    changedSeq: thread.changedSeq,
  };
}

/** `message:sent` of a post brings its thread along, as it is now. */
export const viewSentWithThreads: LogView = async (ctx, inputs) => {
  const events = await viewSentMessages(ctx, inputs);
  const ids = new Set(events.flatMap((event) => (event.type === 'message:sent' && event.message.threadId) || []));
  if (ids.size === 0) return events;
  const threads = new Map(
    (await toSharedThreads(ctx, await findThreads(ctx, [...ids]))).map((thread) => [thread.id, thread]),
  );
  return events.map((event) => {
    const thread = event.type === 'message:sent' ? threads.get(event.message.threadId ?? '') : undefined;
    return thread ? { ...event, thread } : event;
  });
};

export const viewChangedThreads: LogView = async (ctx, inputs) => {
  const entries = inputs.map(({ entry }) => entry as LogEntry);
  const ids = [...new Set(entries.flatMap(({ subject }) => subject ?? []))];
  const threads = new Map(
    (await toSharedThreads(ctx, await findThreads(ctx, ids))).map((thread) => [thread.id, thread]),
  );
  return entries.flatMap(({ seq, at, subject }) => {
    const thread = threads.get(subject ?? '');
    return thread ? [{ type: 'thread:changed', seq, at: at.toISOString(), thread }] : [];
  });
};
