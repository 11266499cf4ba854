import type { Socket } from 'socket.io-client';

let socket: Socket | undefined;

/** The one connection of this page, while somebody is signed in. */
export function currentSocket(): Socket | undefined {
  return socket;
}

export function keepSocket(opened: Socket | undefined): void {
  socket = opened;
}
