import { useMutation } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { useAttempt } from '#client/platform/use-attempt.ts';
import { readThreadsAnew } from './thread-cache.ts';
import { clearThreadDraft, type ThreadDraft } from './thread-draft.ts';

/** Publishes a draft once, however often it has to be tried; the draft goes only when the house has it. */
export function useStartThread() {
  const attempt = useAttempt();
  return useMutation({
    mutationFn: ({ roomId, kind, title, text, from }: ThreadDraft) => {
      const thread = { roomId, kind, title, text, ...(from && { fromMessageId: from.messageId }) };
      return callRest('thread:start', { clientId: attempt.idOf(thread), ...thread });
    },
    onSuccess: () => {
      clearThreadDraft();
      readThreadsAnew();
    },
  });
}
