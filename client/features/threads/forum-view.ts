import type { ThreadOrder } from './place-thread.ts';

/** What the address says: `?order=unanswered&room=…`. */
export interface ForumView {
  order: ThreadOrder;
  roomId: string | undefined;
}

export function readForumView(search: URLSearchParams): ForumView {
  const order = search.get('order');
  return {
    order: order === 'unanswered' || order === 'mine' ? order : 'latest',
    roomId: search.get('room') ?? undefined,
  };
}

export function toForumPath({ order, roomId }: ForumView): string {
  const search = new URLSearchParams({ ...(order !== 'latest' && { order }), ...(roomId && { room: roomId }) });
  return search.size > 0 ? `/forum?${search}` : '/forum';
}
