import type { InfiniteData } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import type { SharedThread } from '#shared/contract/room-log.ts';
import type { Thread, ThreadPage } from '#shared/contract/threads.ts';
import { mergeThread } from './merge-thread.ts';

export type ThreadOrder = 'latest' | 'unanswered' | 'mine';

export const threadKey = (threadId: string) => ['thread', threadId] as const;
export const threadsKey = (order: ThreadOrder, roomId: string | undefined) =>
  ['threads', order, roomId ?? null] as const;

type ThreadLists = InfiniteData<ThreadPage, string | undefined>;

/** Changes a thread wherever it is shown. */
export function changeThread(threadId: string, change: (thread: Thread) => Thread): void {
  queryClient.setQueryData<Thread>(threadKey(threadId), (thread) => thread && change(thread));
  queryClient.setQueriesData<ThreadLists>(
    { queryKey: ['threads'] },
    (lists) => lists && mapThreads(lists, threadId, change),
  );
}

/** What was heard of a thread. Lists that do not have it, or have it in another place now, are read anew. */
export function hearThread(heard: SharedThread): void {
  const lists = queryClient.getQueriesData<ThreadLists>({ queryKey: ['threads'] });
  const isInPlace = lists.every(([, list]) => !list || isFirst(list, heard));
  changeThread(heard.id, (thread) => mergeThread(thread, heard));
  if (!isInPlace) void queryClient.invalidateQueries({ queryKey: ['threads'] });
}

export function forgetThreads(): void {
  void queryClient.invalidateQueries({ queryKey: ['threads'] });
  void queryClient.invalidateQueries({ queryKey: ['thread'] });
}

function isFirst(list: ThreadLists, { id, changedSeq }: SharedThread): boolean {
  const first = list.pages[0]?.threads[0];
  return first?.id === id && first.changedSeq === changedSeq;
}

function mapThreads(lists: ThreadLists, threadId: string, change: (thread: Thread) => Thread): ThreadLists {
  if (!lists.pages.some(({ threads }) => threads.some(({ id }) => id === threadId))) return lists;
  const pages = lists.pages.map((page) => ({
    ...page,
    threads: page.threads.map((thread) => (thread.id === threadId ? change(thread) : thread)),
  }));
  return { ...lists, pages };
}
