import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { newClientId } from '#client/platform/new-client-id.ts';
import type { Output } from '#shared/contract/operations.ts';
import { useAskerCall } from '../asker-call.ts';
import { lookAgain } from './use-mine.ts';

/** Sends words without a name, once, however often it has to be tried. */
function useOnce(send: (words: { text: string; clientId: string }) => Promise<Output<'question:reply'>>) {
  const attempt = useRef<{ text: string; clientId: string }>(undefined);
  return useMutation({
    gcTime: 0,
    mutationFn: (text: string) => {
      if (attempt.current?.text !== text) attempt.current = { text, clientId: newClientId() };
      return send(attempt.current);
    },
    onSuccess: () => {
      attempt.current = undefined;
      return lookAgain();
    },
  });
}

export function useReply(threadId: string) {
  const call = useAskerCall();
  return useOnce((words) => call('question:reply', { threadId, ...words }));
}

export function useEditMine(threadId: string, messageId: string) {
  const call = useAskerCall();
  return useOnce((words) => call('question:edit', { threadId, messageId, ...words }));
}
