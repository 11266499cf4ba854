import type { Server, Socket } from 'socket.io';
import { type OperationName, operations } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import type { Operation } from '#shared/operation.ts';
import type { Result } from '#shared/result.ts';
import type { Handlers } from '../call.ts';
import type { Context, SignedIn } from '../context.ts';
import { noCookies } from './cookies.ts';
import { runOperation, toErrorBody } from './run-operation.ts';

type Acknowledge = (result: Result<unknown>) => void;

/** Answers every operation that a signed-in socket calls; an unknown event gets a clear error, never silence. */
export function serveSocketOperations(ctx: Context, handlers: Handlers, io: Server): void {
  io.on('connection', (socket) => {
    socket.onAny((name: unknown, ...args: unknown[]) => void answer(ctx, handlers, socket, name, args));
  });
}

async function answer(ctx: Context, handlers: Handlers, socket: Socket, name: unknown, args: unknown[]): Promise<void> {
  const last = args.at(-1);
  const acknowledge: Acknowledge = typeof last === 'function' ? (last as Acknowledge) : () => undefined;
  const input = typeof args[0] === 'function' ? {} : args[0];
  try {
    if (!isSocketOperation(name)) throw refuse('unknown_operation');
    // Whoever was signed out while she connected is not answered.
    await (socket.data as { welcomed?: Promise<void> }).welcomed;
    if (!socket.connected) return;
    const { actor } = socket.data as { actor: SignedIn };
    const arrival = { name, input, actor, address: socket.handshake.address, cookies: noCookies };
    acknowledge({ ok: true, value: await runOperation(ctx, handlers, arrival) });
  } catch (error) {
    acknowledge({ ok: false, error: toErrorBody(ctx, error, String(name).slice(0, 64)) });
  }
}

function isSocketOperation(name: unknown): name is OperationName {
  if (typeof name !== 'string' || !Object.hasOwn(operations, name)) return false;
  const operation: Operation = operations[name as OperationName];
  return operation.over !== 'rest';
}
