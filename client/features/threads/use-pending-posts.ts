import type { Stream } from '#client/features/messages/stream.ts';
import { useOutbox } from '#client/platform/outbox/outbox.ts';
import type { OutboxEntry } from '#client/platform/outbox/outbox-entry.ts';
import { type PostPayload, postQueue } from './deliver-posts.ts';

export type PostEntry = OutboxEntry<PostPayload>;

/** What is on its way into this thread and has not come back as a post. */
export function usePendingPosts(threadId: string, posts: Stream, myId: string): PostEntry[] {
  const entries = useOutbox((state) => state.entries);
  const arrived = new Set(posts.messages.filter(({ authorId }) => authorId === myId).map(({ clientId }) => clientId));
  return entries.filter(
    (entry): entry is PostEntry => entry.queue === postQueue(threadId) && !arrived.has(entry.clientId),
  );
}
