import type { InfiniteData } from '@tanstack/react-query';
import type { SharedThread } from '#shared/contract/room-log.ts';
import type { ThreadPage } from '#shared/contract/threads.ts';

export type ThreadOrder = 'latest' | 'unanswered' | 'mine';

/** Whether a list that is asked for so has the thread. */
export function belongsIn(
  list: { order: ThreadOrder; roomId: string | null },
  thread: SharedThread,
  myId: string | undefined,
): boolean {
  if (thread.isGone || (list.roomId !== null && list.roomId !== thread.roomId)) return false;
  if (list.order === 'mine') return thread.authorId === myId;
  return list.order === 'latest' || (thread.kind === 'question' && thread.answerId === null);
}

/** Takes a thread to the top if it is the newest now, or out if it belongs there no longer. */
export function placeThread<Lists extends InfiniteData<ThreadPage, string | undefined>>(
  lists: Lists,
  threadId: string,
  belongs: boolean,
): Lists {
  const all = lists.pages.flatMap((page) => page.threads);
  const thread = all.find(({ id }) => id === threadId);
  const newestAt = all[0]?.lastAt ?? '';
  if (!thread || (belongs && (thread === all[0] || thread.lastAt < newestAt))) return lists;
  const pages = lists.pages.map((page, place) => {
    const others = page.threads.filter((one) => one !== thread);
    return { ...page, threads: belongs && place === 0 ? [thread, ...others] : others };
  });
  return { ...lists, pages };
}
