import type { Server, Socket } from 'socket.io';
import { refuse } from '#shared/errors.ts';
import { toErrorBody } from '../api/run-operation.ts';
import type { Context, SignedIn } from '../context.ts';
import { audience } from '../publisher.ts';

type Hear = (ctx: Context, socket: Socket, actor: SignedIn) => Promise<void>;

/** Lets signed-in sockets in, by the token of their handshake; no cookie is ever read here. */
export function welcomeSockets(ctx: Context, io: Server, hear: Hear): void {
  io.use((socket, next) => {
    identify(ctx, socket).then(
      (actor) => {
        socket.data.actor = actor;
        next();
      },
      (error: unknown) => next(Object.assign(new Error('refused'), { data: toErrorBody(ctx, error, 'connect') })),
    );
  });
  io.on('connection', (socket) => {
    socket.data.welcomed = welcome(ctx, socket, hear);
  });
}

async function identify(ctx: Context, socket: Socket): Promise<SignedIn> {
  const { token } = socket.handshake.auth as { token?: unknown };
  if (typeof token !== 'string' || token === '') throw refuse('not_signed_in');
  return ctx.identify(token);
}

/**
 * The device’s own room comes first: from then on a revocation reaches this socket. One that came between the handshake and
 * now is found by asking again.
 */
async function welcome(ctx: Context, socket: Socket, hear: Hear): Promise<void> {
  const { deviceId, memberId } = socket.data.actor as SignedIn;
  // In memory, so in force at once.
  void socket.join([audience.device(deviceId), audience.member(memberId)]);
  try {
    const actor = await identify(ctx, socket);
    socket.data.actor = actor;
    await hear(ctx, socket, actor);
  } catch (error) {
    ctx.log.info({ err: error }, 'a socket was sent off while it connected');
    socket.emit('session:ended', { reason: 'resync' });
    socket.disconnect(true);
  }
}
