import { create } from 'zustand';
import { useDelayed } from '#client/ui/use-delayed.ts';

export interface Connection {
  state: 'connecting' | 'online' | 'offline';
  /** When it came into this state. */
  since: number;
}

export const useConnection = create<Connection>()(() => ({ state: 'connecting', since: Date.now() }));

/** Connecting anew belongs to being offline: only an answer ends it. */
export function noteConnection(state: Connection['state']): void {
  const now = useConnection.getState();
  if (now.state === state || (now.state === 'offline' && state === 'connecting')) return;
  useConnection.setState({ state, since: Date.now() });
}

const silentMs = 2_000;

/** Since when she has been offline, once that is worth a word. */
export function useOfflineSince(): number | undefined {
  const { state, since } = useConnection();
  const isLong = useDelayed(state !== 'online', silentMs);
  return isLong && state !== 'online' ? since : undefined;
}
