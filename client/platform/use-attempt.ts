import { useRef } from 'react';
import { newClientId } from './new-client-id.ts';

/**
 * The id under which something is sent, the same as long as what is sent is the same: a try whose answer was lost is not done
 * twice, and other words under an id that may have arrived would be a conflict. `end` once the house has it, where the same may
 * be said again.
 */
export function useAttempt<Sent>() {
  const attempt = useRef<{ words: string; clientId: string }>(undefined);
  return {
    idOf: (sent: Sent): string => {
      const words = JSON.stringify(sent);
      if (attempt.current?.words !== words) attempt.current = { words, clientId: newClientId() };
      return attempt.current.clientId;
    },
    end: () => {
      attempt.current = undefined;
    },
  };
}
