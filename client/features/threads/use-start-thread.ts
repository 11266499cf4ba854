import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { callRest } from '#client/platform/api.ts';
import { newClientId } from '#client/platform/new-client-id.ts';
import { readThreadsAnew } from './thread-cache.ts';
import { clearThreadDraft, type ThreadDraft } from './thread-draft.ts';

/** Publishes a draft once, however often it has to be tried; the draft goes only when the house has it. */
export function useStartThread() {
  const attempt = useRef<{ words: string; clientId: string }>(undefined);
  return useMutation({
    mutationFn: ({ roomId, kind, title, text, from }: ThreadDraft) => {
      const thread = { roomId, kind, title, text, ...(from && { fromMessageId: from.messageId }) };
      // Other words under an id that may have arrived would be a conflict, so they get an id of their own.
      const words = JSON.stringify(thread);
      if (attempt.current?.words !== words) attempt.current = { words, clientId: newClientId() };
      return callRest('thread:start', { clientId: attempt.current.clientId, ...thread });
    },
    onSuccess: () => {
      clearThreadDraft();
      readThreadsAnew();
    },
  });
}
