import { queryOptions, useQuery } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import { addMessage, changeMessage, joinPage, type Stream, toStream } from '#client/features/messages/stream.ts';
import { callRest } from '#client/platform/api.ts';
import { keepCards } from '#client/platform/member-cards.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { noteSnapshot } from '#client/platform/room-log.ts';
import type { Message, MessagePage } from '#shared/contract/messages.ts';
import type { Request } from '#shared/contract/operations.ts';

type Place = Omit<Request<'post:list'>, 'threadId'>;

const pageSize = 50;
const loading = new Set<string>();

const postsKey = (roomId: string, threadId: string) => ['posts', roomId, threadId] as const;

const postsQuery = (roomId: string, threadId: string, around?: string) =>
  queryOptions({
    queryKey: postsKey(roomId, threadId),
    queryFn: () => readFirst(roomId, threadId, around),
    staleTime: Number.POSITIVE_INFINITY,
    // Kept no longer than it is looked at: a thread that is opened again is read from its start.
    gcTime: 0,
  });

/** The loaded piece of a thread: from its opening, or around the post that a link names. */
export function usePosts(roomId: string, threadId: string, around: string | undefined) {
  return useQuery(postsQuery(roomId, threadId, around));
}

export function changePosts(roomId: string, threadId: string, change: (posts: Stream) => Stream): void {
  queryClient.setQueryData<Stream>(postsKey(roomId, threadId), (posts) => posts && change(posts));
}

/** A post, new or changed, as the room's log or an answer brought it. */
export function keepPost(post: Message): void {
  if (post.threadId === null) return;
  changePosts(post.roomId, post.threadId, (posts) => changeMessage(addMessage(posts, post), post));
}

export async function loadPosts(roomId: string, threadId: string, side: 'before' | 'after'): Promise<void> {
  const posts = queryClient.getQueryData<Stream>(postsKey(roomId, threadId));
  const edge = side === 'before' ? posts?.messages[0] : posts?.messages.at(-1);
  const key = `${threadId} ${side}`;
  if (!edge || loading.has(key)) return;
  loading.add(key);
  try {
    const page = await readPage(roomId, threadId, { [side]: edge.seq });
    changePosts(roomId, threadId, (now) =>
      now.messages.some(({ id }) => id === edge.id) ? joinPage(now, page, side) : now,
    );
  } finally {
    loading.delete(key);
  }
}

/** Too far behind to catch up: what is shown of the room's threads is read anew. Answers how new the oldest is. */
export async function reloadPosts(roomId: string): Promise<number | undefined> {
  const shown = queryClient.getQueriesData<Stream>({ queryKey: ['posts', roomId] });
  const read = await Promise.all(
    shown.map(async ([queryKey, posts]) => {
      const threadId = String(queryKey[2]);
      const page = await readPage(roomId, threadId, posts?.messages[0] ? { around: posts.messages[0].id } : {});
      queryClient.setQueryData<Stream>(queryKey, toStream(page));
      return page.headSeq;
    }),
  );
  return read.length > 0 ? Math.min(...read) : undefined;
}

async function readFirst(roomId: string, threadId: string, around: string | undefined): Promise<Stream> {
  try {
    return toStream(await readPage(roomId, threadId, around ? { around } : {}));
  } catch (failure) {
    // The post that a link names is gone for her; the thread is not.
    if (!around || !hasCode(failure, 'not_found', 'bad_input')) throw failure;
    return toStream(await readPage(roomId, threadId, {}));
  }
}

async function readPage(roomId: string, threadId: string, place: Place): Promise<MessagePage> {
  const page = await callRest('post:list', { threadId, limit: pageSize, ...place });
  keepCards(page.members);
  noteSnapshot(roomId, page.headSeq);
  return page;
}
