import { useMutation } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { Message } from '#shared/contract/messages.ts';
import { applyOutcome } from './apply-message-events.ts';

/** Answers a message with a word or an emoji, or takes that back. */
export function useReact({ roomId, id: messageId }: Message) {
  return useMutation({
    mutationFn: ({ word, isOn }: { word: string; isOn: boolean }) =>
      callRest('message:react', { roomId, messageId, word, isOn }),
    onSuccess: (message) => applyOutcome({ state: 'sent', message }),
  });
}
