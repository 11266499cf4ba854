import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { keepCards } from '#client/platform/member-cards.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { threadKey } from './thread-cache.ts';

/** One thread, without its posts. */
export function useThread(threadId: string) {
  return useQuery({ queryKey: threadKey(threadId), queryFn: () => readThread(threadId), staleTime: 0 });
}

async function readThread(threadId: string): Promise<Thread> {
  const { thread, members } = await callRest('thread:view', { threadId });
  keepCards(members);
  return thread;
}
