import { queryOptions, useQuery } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import { callRest } from '#client/platform/api.ts';
import { keepCards } from '#client/platform/member-cards.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { noteSnapshot } from '#client/platform/room-log.ts';
import type { MessagePage } from '#shared/contract/messages.ts';
import type { Request } from '#shared/contract/operations.ts';
import { joinPage, type Stream, toStream, trim } from './stream.ts';

type Place = Omit<Request<'message:list'>, 'roomId'>;

const pageSize = 50;
const keptAfterLeaving = 100;
const loading = new Set<string>();

const streamQuery = (roomId: string, opening?: Place) =>
  queryOptions({
    queryKey: ['stream', roomId],
    queryFn: () => readFirst(roomId, opening),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The loaded piece of a room’s chat; `opening` says where it is opened if nothing of it is loaded yet. */
export function useStream(roomId: string, opening?: Place) {
  return useQuery(streamQuery(roomId, opening));
}

export function findStream(roomId: string): Stream | undefined {
  return queryClient.getQueryData(streamQuery(roomId).queryKey);
}

/** Changes what is loaded, in one step; nothing happens to what is not loaded. */
export function changeStream(roomId: string, change: (stream: Stream) => Stream): void {
  queryClient.setQueryData(streamQuery(roomId).queryKey, (stream) => stream && change(stream));
}

/** Loads what lies before or after. Asked again while it is under way, or where there is no more, it answers false. */
export async function loadMore(roomId: string, side: 'before' | 'after'): Promise<boolean> {
  const stream = findStream(roomId);
  const edge = side === 'before' ? stream?.messages[0] : stream?.messages.at(-1);
  const isThereMore = side === 'before' ? stream?.hasBefore : stream?.hasAfter;
  const key = `${roomId} ${side}`;
  if (!edge || !isThereMore || loading.has(key)) return false;
  loading.add(key);
  try {
    const page = await readPage(roomId, { [side]: edge.seq, limit: pageSize });
    // The piece may have been replaced meanwhile by one that this page does not lie beside.
    changeStream(roomId, (now) => (now.messages.some(({ id }) => id === edge.id) ? joinPage(now, page, side) : now));
    return true;
  } finally {
    loading.delete(key);
  }
}

/** Replaces what is loaded by the newest page, or by the page around a message. Answers its `headSeq`. */
export async function loadAnew(roomId: string, place: Place = {}): Promise<number> {
  const page = await readPage(roomId, { limit: pageSize, ...place });
  queryClient.setQueryData(streamQuery(roomId).queryKey, toStream(page));
  return page.headSeq;
}

/** The connection is back: rooms that could not be opened without it are opened now. */
export function retryStreams(): void {
  void queryClient.refetchQueries({ queryKey: ['stream'], predicate: ({ state }) => state.status === 'error' });
}

/** Nobody looks at the room any more: its newest messages are enough to come back to. */
export function trimStream(roomId: string): void {
  changeStream(roomId, (stream) => trim(stream, keptAfterLeaving));
}

async function readFirst(roomId: string, opening: Place = {}): Promise<Stream> {
  try {
    return toStream(await readPage(roomId, { limit: pageSize, ...opening }));
  } catch (failure) {
    // The message that a link names is gone for her; the room is not.
    if (!opening.around || !hasCode(failure, 'not_found', 'bad_input')) throw failure;
    return toStream(await readPage(roomId, { limit: pageSize }));
  }
}

async function readPage(roomId: string, place: Place): Promise<MessagePage> {
  const page = await callRest('message:list', { roomId, ...place });
  keepCards(page.members);
  noteSnapshot(roomId, page.headSeq);
  return page;
}
