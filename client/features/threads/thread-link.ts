import type { Message } from '#shared/contract/messages.ts';

export function toThreadPath(roomId: string, threadId: string): string {
  return `/rooms/${roomId}/threads/${threadId}`;
}

/** Every post has an address of its own. */
export function toPostPath({ roomId, threadId, id }: Pick<Message, 'roomId' | 'threadId' | 'id'>): string {
  return `${toThreadPath(roomId, threadId ?? '')}?m=${id}`;
}
