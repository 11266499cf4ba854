import { useQuery } from '@tanstack/react-query';
import { heldQuery } from '#client/features/messages/held-cache.ts';

/** Her own posts in this thread that wait for a moderator. */
export function useHeldPosts(roomId: string, threadId: string) {
  return useQuery(heldQuery(roomId)).data?.filter((held) => held.threadId === threadId) ?? [];
}
