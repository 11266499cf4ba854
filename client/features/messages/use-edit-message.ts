import { useMutation } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { Message } from '#shared/contract/messages.ts';
import { applyOutcome } from './apply-message-events.ts';

/** Changes her own words; the earlier ones are kept in the history of the message. */
export function useEditMessage() {
  return useMutation({
    mutationFn: ({ message, text }: { message: Message; text: string }) =>
      callRest('message:edit', { roomId: message.roomId, messageId: message.id, text }),
    onSuccess: applyOutcome,
  });
}
