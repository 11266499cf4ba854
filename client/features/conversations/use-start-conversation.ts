import { useMutation } from '@tanstack/react-query';
import { putRoom } from '#client/features/rooms/rooms-cache.ts';
import { callRest } from '#client/platform/api.ts';
import { useAttempt } from '#client/platform/use-attempt.ts';

/** Asks people for a conversation; trying again with the same words asks them once. */
export function useStartConversation() {
  const attempt = useAttempt();
  return useMutation({
    mutationFn: (request: { memberIds: string[]; note: string }) =>
      callRest('conversation:start', { clientId: attempt.idOf(request), ...request }),
    onSuccess: putRoom,
  });
}
