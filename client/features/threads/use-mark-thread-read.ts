import { useEffect } from 'react';
import type { Stream } from '#client/features/messages/stream.ts';
import { callRest } from '#client/platform/api.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { changeThread } from './thread-cache.ts';

const restMs = 800;

/** What she has in front of her is read, once she looks at it for a moment. Only forwards. */
export function useMarkThreadRead({ id, readNumber }: Thread, posts: Stream | undefined): void {
  const seen = posts?.messages.at(-1)?.number ?? 0;
  useEffect(() => {
    if (seen <= readNumber) return;
    const mark = () => {
      if (document.visibilityState !== 'visible') return;
      changeThread(id, (thread) => ({ ...thread, readNumber: Math.max(thread.readNumber, seen) }));
      // If it does not arrive, it is sent with the next post or the next visit.
      void callRest('thread:markRead', { threadId: id, number: seen }).catch(() => undefined);
    };
    const timer = setTimeout(mark, restMs);
    document.addEventListener('visibilitychange', mark);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', mark);
    };
  }, [id, readNumber, seen]);
}
