import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { ServerEvents } from '#shared/contract/events.ts';
import type { Output } from '#shared/contract/operations.ts';
import type { RoomEvent } from '#shared/contract/room-log.ts';
import type { Result } from '#shared/result.ts';

type Answer = { begunAt: number; name: string; isOk: boolean; code?: string };

/** A member with one line that stays and others that come and go as fast as they can, asking and writing each time. */
export type Restless = {
  /** Numbers of the room’s log that reached her by pushing, on the line that stays and on the others. */
  pushed: { steady: number[]; others: number[] };
  /** Numbers that an answer brought her. */
  asked: number[];
  answers: Answer[];
  /** When sockets were let in, by when they began to connect. */
  welcomes: Array<{ begunAt: number; hasRoom: boolean }>;
  stop(): Promise<void>;
};

const LINES_THAT_COME_AND_GO = 2;

export function keepComing(url: string, token: string, roomId: string): Restless {
  const restless: Restless = {
    pushed: { steady: [], others: [] },
    asked: [],
    answers: [],
    welcomes: [],
    stop: async () => {
      isStopping = true;
      steady.disconnect();
      await coming;
    },
  };
  let isStopping = false;
  const open = (heard: number[]): Socket => {
    const begunAt = performance.now();
    const socket = io(url, { auth: { token }, transports: ['websocket'], reconnection: false, forceNew: true });
    socket.on('room:events', (payload: ServerEvents['room:events']) => heard.push(...toNumbers(payload.events)));
    socket.on('session:ready', ({ rooms }: ServerEvents['session:ready']) =>
      restless.welcomes.push({ begunAt, hasRoom: rooms.some((room) => room.roomId === roomId) }),
    );
    return socket;
  };
  const ask = async <Value>(socket: Socket, name: string, input: object): Promise<Value | null> => {
    const begunAt = performance.now();
    const cut = new Promise<null>((resolve) => socket.once('disconnect', () => resolve(null)));
    if (!socket.connected) return null;
    const result = await Promise.race([socket.emitWithAck(name, input) as Promise<Result<Value>>, cut]);
    if (!result) return null;
    restless.answers.push({ begunAt, name, isOk: result.ok, ...(!result.ok && { code: result.error.code }) });
    return result.ok ? result.value : null;
  };
  const comeAndGo = async () => {
    while (!isStopping) {
      const socket = open(restless.pushed.others);
      const isIn = await Promise.race([
        new Promise<boolean>((resolve) => {
          socket.once('connect', () => resolve(true));
          socket.once('connect_error', () => resolve(false));
        }),
        sleep(1000, false),
      ]);
      if (isIn) await Promise.all([catchUp(socket), write(socket), sleep(Math.random() * 15)]);
      socket.disconnect();
      await sleep(isIn ? 0 : 5);
    }
  };
  const catchUp = async (socket: Socket) => {
    const after = Math.max(0, ...restless.pushed.steady.slice(-1)) - 3;
    const answer = await ask<Output<'room:catchUp'>>(socket, 'room:catchUp', { roomId, after: Math.max(0, after) });
    if (answer) restless.asked.push(...toNumbers(answer.events));
  };
  const write = (socket: Socket) => ask(socket, 'message:send', { roomId, clientId: randomUUID(), text: 'I am here' });
  const steady = open(restless.pushed.steady);
  const coming = Promise.all(Array.from({ length: LINES_THAT_COME_AND_GO }, comeAndGo));
  return restless;
}

function toNumbers(events: ServerEvents['room:events']['events'] | RoomEvent[]): number[] {
  return events.map(({ seq }) => Number(seq));
}
