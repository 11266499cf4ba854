import { io, type Socket } from 'socket.io-client';
import type { OperationName, Output, Request } from '#shared/contract/operations.ts';
import type { ErrorBody } from '#shared/errors.ts';
import type { Result } from '#shared/result.ts';

/** A connection that comes back by itself, as the client’s does, only sooner. */
export type SteadyLine = {
  socket: Socket;
  /** Throws when no answer came, because the line broke or nobody answered in time. */
  call<Name extends OperationName>(name: Name, input: Request<Name>): Promise<Result<Output<Name>>>;
  /** Breaks the connection as a network does: without a word. */
  drop(): void;
  /** Why she was last not let in, if she was not. */
  refusal(): ErrorBody | undefined;
  close(): void;
};

export const ANSWER_PATIENCE_MS = 15_000;

export function openSteadyLine(url: string, token: string): SteadyLine {
  const socket = io(url, {
    auth: { token },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 400,
    timeout: 3000,
  });
  let isClosed = false;
  let refusal: ErrorBody | undefined;
  const comeBack = () => setTimeout(() => !isClosed && socket.connect(), 50 + Math.random() * 100);
  socket.on('disconnect', (reason) => reason === 'io server disconnect' && comeBack());
  socket.on('connect', () => {
    refusal = undefined;
  });
  socket.on('connect_error', (error) => {
    const { data } = error as { data?: ErrorBody };
    if (data) refusal = data;
    if (!socket.active) comeBack();
  });
  return {
    socket,
    call: (name, input) => callOver(socket, name, input),
    drop: () => (socket.io.engine?.transport as { ws?: { terminate?(): void } } | undefined)?.ws?.terminate?.(),
    refusal: () => refusal,
    close: () => {
      isClosed = true;
      socket.disconnect();
    },
  };
}

/** Nothing is kept for a later connection: whoever calls decides what is worth repeating. */
function callOver<Name extends OperationName>(
  socket: Socket,
  name: Name,
  input: Request<Name>,
): Promise<Result<Output<Name>>> {
  return new Promise((resolve, reject) => {
    if (!socket.connected) return reject(new Error('not connected'));
    const settle = (end: () => void) => {
      clearTimeout(timer);
      socket.off('disconnect', broken);
      end();
    };
    const broken = () => settle(() => reject(new Error('the line broke')));
    const timer = setTimeout(() => settle(() => reject(new Error(`no answer to ${name}`))), ANSWER_PATIENCE_MS);
    socket.once('disconnect', broken);
    socket.emit(name, input, (result: Result<Output<Name>>) => settle(() => resolve(result)));
  });
}
