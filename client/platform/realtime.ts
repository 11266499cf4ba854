import { io, type Socket } from 'socket.io-client';
import type { z } from 'zod';
import type { ServerEventName, serverEvents } from '#shared/contract/events.ts';
import type { ErrorBody } from '#shared/errors.ts';
import { noteConnection } from './connection.ts';
import { endSession, freshToken, refreshSession, useSession } from './session.ts';
import { currentSocket, keepSocket } from './socket.ts';

/** What the server said, as it leaves its schema. */
export type Heard<Name extends ServerEventName> = z.output<(typeof serverEvents)[Name]>;
type Listener<Name extends ServerEventName> = (payload: Heard<Name>) => void;

const listeners = new Map<string, Set<Listener<ServerEventName>>>();
/** So that a house that was away is not met by everybody at the same instant. */
const jitterMs = 2_000;

/** Hears an event of the server for as long as the page lives, whichever socket brings it. */
export function onServerEvent<Name extends ServerEventName>(name: Name, listener: Listener<Name>): () => void {
  const heard = listeners.get(name) ?? new Set();
  listeners.set(name, heard.add(listener as unknown as Listener<ServerEventName>));
  return () => heard.delete(listener as unknown as Listener<ServerEventName>);
}

/** Keeps one socket open while somebody is signed in. */
export function startRealtime(): void {
  const follow = () => {
    const isMember = useSession.getState().state === 'member';
    if (isMember && !currentSocket()) openSocket();
    if (!isMember) closeSocket();
  };
  follow();
  useSession.subscribe(follow);
  addEventListener('online', () => hurry());
  // The library leaves a line to localhost open; said to be offline, she should see so at once. If it is not true, the next
  // try finds the house again.
  addEventListener('offline', () => currentSocket()?.io.engine.close());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && hurry());
}

function openSocket(): void {
  const socket = io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    auth: (give) => void giveToken(give),
  });
  keepSocket(socket);
  noteConnection('connecting');
  socket.on('disconnect', () => noteConnection('offline'));
  socket.on('connect_error', (error) => recover(socket, (error as { data?: ErrorBody }).data));
  socket.on('session:ended', (ended: Heard<'session:ended'>) => obey(socket, ended));
  socket.onAny((name: string, payload: Heard<ServerEventName>) => {
    if (name === 'session:ready') noteConnection('online');
    for (const listener of listeners.get(name) ?? []) listener(payload);
  });
}

async function giveToken(give: (auth: object) => void): Promise<void> {
  // Without a token the server refuses, and `recover` decides.
  const token = await freshToken().catch(() => undefined);
  give({ token });
}

function closeSocket(): void {
  currentSocket()?.disconnect();
  keepSocket(undefined);
}

/** A refused handshake is not repeated by the library: a new token may help, and otherwise the refresh decides. */
function recover(socket: Socket, refusal: ErrorBody | undefined): void {
  noteConnection('offline');
  if (!refusal) return;
  if (refusal.code === 'suspended') endSession('suspended');
  else void refreshSession().catch(() => undefined);
  returnAfter(socket, refusal.retryAfterMs ?? 1_000);
}

function obey(socket: Socket, { reason, retryAfterMs = 0 }: Heard<'session:ended'>): void {
  if (reason === 'suspended' || reason === 'signedOut') endSession(reason === 'suspended' ? 'suspended' : 'ended');
  else {
    // What she is here may have changed: her role, or that she has turned 18.
    if (reason === 'resync') void refreshSession().catch(() => undefined);
    returnAfter(socket, retryAfterMs);
  }
}

function returnAfter(socket: Socket, milliseconds: number): void {
  const delayMs = milliseconds + Math.random() * jitterMs;
  setTimeout(() => {
    if (currentSocket() === socket && !socket.connected) socket.connect();
  }, delayMs);
}

/** The network is back, or she looks at the page again: not the moment to wait for the next try. */
function hurry(): void {
  const socket = currentSocket();
  if (!socket || socket.connected) return;
  socket.disconnect();
  socket.connect();
}
