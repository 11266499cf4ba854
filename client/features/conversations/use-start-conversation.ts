import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { putRoom } from '#client/features/rooms/rooms-cache.ts';
import { callRest } from '#client/platform/api.ts';
import { newClientId } from '#client/platform/new-client-id.ts';

/** Asks people for a conversation; trying again with the same words asks them once. */
export function useStartConversation() {
  const attempt = useRef<{ words: string; clientId: string }>(undefined);
  return useMutation({
    mutationFn: (request: { memberIds: string[]; note: string }) => {
      const words = JSON.stringify(request);
      if (attempt.current?.words !== words) attempt.current = { words, clientId: newClientId() };
      return callRest('conversation:start', { clientId: attempt.current.clientId, ...request });
    },
    onSuccess: putRoom,
  });
}
