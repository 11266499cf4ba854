import { create } from 'zustand';
import type { Me, Session } from '#shared/contract/accounts.ts';

export type SessionState = { state: 'starting' } | { state: 'visitor' } | { state: 'member'; me: Me };

export const useSession = create<SessionState>()(() => ({ state: 'starting' }));

/** Finds out with the refresh cookie whether somebody is signed in on this device. */
export async function startSession(): Promise<void> {
  const response = await fetch('/api/session/refresh', { method: 'POST' }).catch(() => undefined);
  if (!response?.ok) return useSession.setState({ state: 'visitor' }, true);
  const session = (await response.json()) as Session;
  useSession.setState({ state: 'member', me: session.me }, true);
}
