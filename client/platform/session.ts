import { create } from 'zustand';
import type { Me, Session } from '#shared/contract/accounts.ts';
import type { Request } from '#shared/contract/operations.ts';
import { hasCode } from './request-failure.ts';
import { sendRequest } from './send-request.ts';
import { unfinishedLeave } from './unfinished-leave.ts';
import { withLock } from './with-lock.ts';

export type SessionState =
  | { state: 'starting'; isUnreachable: boolean }
  /** `because`: she did not leave by herself; what she wrote is kept on this device. */
  | { state: 'visitor'; because?: 'ended' | 'suspended' }
  | { state: 'member'; me: Me };

export const useSession = create<SessionState>()(() => ({ state: 'starting', isUnreachable: false }));

const tokenMs = 10 * 60_000;
const refreshAheadMs = 60_000;
const tryAgainMs = 3_000;
/** Whoever wrote very much waits a while. */
const eraseMs = 10 * 60_000;

/** In memory only: a script that reads the storage finds nothing to sign in with. */
let token: { value: string; until: number } | undefined;
let refreshing: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let isSigningOut = false;
/** She is being erased: her page stays until that is done, although she is signed out before. */
let isErasing = false;

/** Finds out with the refresh cookie whether somebody is signed in on this device. */
export async function startSession(): Promise<void> {
  try {
    await finishLeaving();
    await refreshSession();
  } catch (failure) {
    if (useSession.getState().state !== 'starting') return;
    useSession.setState({ state: 'starting', isUnreachable: true }, true);
    const retryAfterMs = hasCode(failure, 'rate_limited') ? failure.retryAfterMs : undefined;
    setTimeout(() => void startSession(), retryAfterMs ?? tryAgainMs);
  }
}

/** Somebody left here while the server could not be told: it hears so first. */
async function finishLeaving(): Promise<void> {
  if (!unfinishedLeave.isThere()) return;
  await sendRequest('account:leave', {});
  unfinishedLeave.end();
}

/** The signed-in member’s token, renewed if it is about to end; nothing for a visitor. */
export async function freshToken(): Promise<string | undefined> {
  if (useSession.getState().state !== 'member') return undefined;
  if (!token || token.until < Date.now()) await refreshSession();
  return token?.value;
}

/** One at a time in all tabs: each use of the cookie replaces it, and an old one would end the session. */
export function refreshSession(): Promise<void> {
  refreshing ??= withLock('refresh', () => sendRequest('account:refresh', {}))
    .then(acceptSession, endIfOver)
    .finally(() => {
      refreshing = undefined;
    });
  return refreshing;
}

/** From signing up, signing in or refreshing. */
export function acceptSession({ accessToken, expiresAt, me }: Session): void {
  const before = useSession.getState();
  // Somebody else signed in in another tab: nothing of the one before may stay on this screen.
  if (before.state === 'member' && before.me.card.id !== me.card.id) {
    location.reload();
    return;
  }
  // A device whose clock is wrong must neither ask all the time nor keep a token too long.
  const lastsMs = Math.min(Math.max(new Date(expiresAt).getTime() - Date.now(), 2 * refreshAheadMs), tokenMs);
  token = { value: accessToken, until: Date.now() + lastsMs - 5_000 };
  clearTimeout(timer);
  timer = setTimeout(() => void refreshSession().catch(() => undefined), lastsMs - refreshAheadMs);
  useSession.setState({ state: 'member', me }, true);
}

/** From now on nobody is signed in on this page. The outbox and the drafts stay. */
export function endSession(because?: 'ended' | 'suspended'): void {
  if (isErasing) return;
  token = undefined;
  clearTimeout(timer);
  useSession.setState(because && !isSigningOut ? { state: 'visitor', because } : { state: 'visitor' }, true);
}

/** By her own wish. Only the server can end it: if it is not reached, she stays signed in and hears so. */
export async function signOut(where: 'here' | 'everywhere'): Promise<void> {
  isSigningOut = true;
  try {
    const token = await freshToken();
    await sendRequest(where === 'here' ? 'account:signOut' : 'account:signOutEverywhere', {}, { token });
    endSession();
  } finally {
    isSigningOut = false;
  }
}

/** For good. When this is answered nothing of her is left on the server, and she is nobody on this page. */
export async function eraseMe(credentials: Request<'account:erase'>): Promise<void> {
  const token = await freshToken();
  isErasing = true;
  try {
    await sendRequest('account:erase', credentials, { token, patience: eraseMs });
  } finally {
    isErasing = false;
  }
  endSession();
}

/** Her own card changed. */
export function updateMe(change: Partial<Me>): void {
  const current = useSession.getState();
  if (current.state === 'member') useSession.setState({ state: 'member', me: { ...current.me, ...change } }, true);
}

function endIfOver(failure: unknown): void {
  const wasMember = useSession.getState().state === 'member';
  if (hasCode(failure, 'suspended')) endSession('suspended');
  else if (hasCode(failure, 'session_ended')) endSession('ended');
  else if (hasCode(failure, 'not_signed_in')) endSession(wasMember ? 'ended' : undefined);
  else throw failure;
}
