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

const CONNECT_PATIENCE_MS = 5000;

export function openSteadyLine(url: string, token: string): SteadyLine {
  const socket = io(url, { auth: { token }, transports: ['websocket'], forceNew: true, reconnection: false });
  let isClosed = false;
  let refusal: ErrorBody | undefined;
  let next: NodeJS.Timeout | undefined;

  const connectIn = (ms: number) => {
    clearTimeout(next);
    if (!isClosed) next = setTimeout(connect, ms);
  };
  const connect = () => {
    socket.disconnect().connect();
    // An attempt that nobody answers is given up, as one that fails is.
    connectIn(CONNECT_PATIENCE_MS);
  };
  const comeBack = () => connectIn(50 + Math.random() * 300);
  socket.on('connect', () => {
    clearTimeout(next);
    refusal = undefined;
  });
  socket.on('connect_error', (error) => {
    refusal = (error as { data?: ErrorBody }).data ?? refusal;
    comeBack();
  });
  socket.on('disconnect', (reason) => reason !== 'io client disconnect' && comeBack());
  connectIn(CONNECT_PATIENCE_MS);
  return {
    socket,
    call: (name, input) => callOver(socket, name, input),
    drop: () => (socket.io.engine?.transport as { ws?: { terminate?(): void } } | undefined)?.ws?.terminate?.(),
    refusal: () => refusal,
    close: () => {
      isClosed = true;
      clearTimeout(next);
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
