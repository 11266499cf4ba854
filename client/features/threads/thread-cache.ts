import type { InfiniteData } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import type { SharedThread } from '#shared/contract/room-log.ts';
import type { Thread, ThreadPage } from '#shared/contract/threads.ts';
import { mergeThread } from './merge-thread.ts';
import { belongsIn, placeThread, type ThreadOrder } from './place-thread.ts';

export type ThreadLists = InfiniteData<ThreadPage, string | undefined>;
type ThreadsKey = ReturnType<typeof threadsKey>;

export const threadKey = (threadId: string) => ['thread', threadId] as const;
export const threadsKey = (order: ThreadOrder, roomId: string | undefined) =>
  ['threads', order, roomId ?? null] as const;

/** Changes a thread wherever it is shown. */
export function changeThread(threadId: string, change: (thread: Thread) => Thread): void {
  queryClient.setQueryData<Thread>(threadKey(threadId), (thread) => thread && change(thread));
  queryClient.setQueriesData<ThreadLists>({ queryKey: ['threads'] }, (lists) =>
    lists ? { ...lists, pages: lists.pages.map((page) => changeIn(page, threadId, change)) } : lists,
  );
}

/** What was heard of a thread. It moves up in the lists that have it; those that lack it are read anew. */
export function hearThread(heard: SharedThread, myId: string | undefined): void {
  changeThread(heard.id, (thread) => mergeThread(thread, heard));
  for (const [queryKey, lists] of queryClient.getQueriesData<ThreadLists>({ queryKey: ['threads'] })) {
    if (!lists) continue;
    const [, order, roomId] = queryKey as ThreadsKey;
    const belongs = belongsIn({ order, roomId }, heard, myId);
    const isKnown = lists.pages.some(({ threads }) => threads.some(({ id }) => id === heard.id));
    if (isKnown) queryClient.setQueryData<ThreadLists>(queryKey, placeThread(lists, heard.id, belongs));
    else if (belongs) void queryClient.invalidateQueries({ queryKey });
  }
}

/** News may have been missed: what is shown is read anew. */
export function readThreadsAnew(): void {
  void queryClient.invalidateQueries({ queryKey: ['threads'] });
  void queryClient.invalidateQueries({ queryKey: ['thread'] });
}

/** She is not in the room any more: nothing of its threads stays on her device. */
export function loseThreads(roomId: string): void {
  queryClient.removeQueries({ queryKey: ['posts', roomId] });
  queryClient.removeQueries({
    queryKey: ['thread'],
    predicate: ({ state }) => (state.data as Thread | undefined)?.roomId === roomId,
  });
  queryClient.setQueriesData<ThreadLists>({ queryKey: ['threads'] }, (lists) =>
    lists ? { ...lists, pages: lists.pages.map((page) => withoutRoom(page, roomId)) } : lists,
  );
}

function changeIn(page: ThreadPage, threadId: string, change: (thread: Thread) => Thread): ThreadPage {
  if (page.threads.every(({ id }) => id !== threadId)) return page;
  return { ...page, threads: page.threads.map((thread) => (thread.id === threadId ? change(thread) : thread)) };
}

function withoutRoom(page: ThreadPage, roomId: string): ThreadPage {
  return { ...page, threads: page.threads.filter((thread) => thread.roomId !== roomId) };
}
