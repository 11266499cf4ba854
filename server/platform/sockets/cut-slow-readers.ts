import type { Server, Socket } from 'socket.io';
import type { Context } from '../context.ts';

const CHECK_EVERY_MS = 1000;
/** What one socket may leave unread in our memory. */
const MAX_BUFFERED_BYTES = 1_000_000;
const MAX_WAITING_PACKETS = 512;

/**
 * Someone who stops reading must not fill the server’s memory: past the bound she is cut, comes back, and catches up from
 * where she was. Returns the function that stops the checks.
 */
export function cutSlowReaders(ctx: Context, io: Server): () => void {
  const timer = setInterval(() => {
    for (const socket of io.sockets.sockets.values()) {
      if (!isTooFarBehind(socket)) continue;
      ctx.log.info({ device: socket.data.actor?.deviceId }, 'a socket that stopped reading was cut');
      // Not `disconnect`: that would wait for the very buffer that does not drain.
      terminate(socket);
    }
  }, CHECK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

type Transport = { socket?: { bufferedAmount?: number; terminate?: () => void } };
type Packet = { data?: string | { byteLength?: number }; options?: { wsPreEncodedFrame?: Buffer[] } };

/** Counted in bytes: under load many events share a frame, so a few packets can be megabytes. */
function isTooFarBehind({ conn }: Socket): boolean {
  const { writeBuffer = [] } = conn as unknown as { writeBuffer?: Packet[] };
  if (writeBuffer.length > MAX_WAITING_PACKETS) return true;
  const { socket } = conn.transport as unknown as Transport;
  let bytes = socket?.bufferedAmount ?? 0;
  for (const packet of writeBuffer) bytes += sizeOf(packet);
  return bytes > MAX_BUFFERED_BYTES;
}

function sizeOf({ data, options }: Packet): number {
  const frame = options?.wsPreEncodedFrame;
  if (frame) return frame.reduce((bytes, part) => bytes + part.length, 0);
  return typeof data === 'string' ? data.length : (data?.byteLength ?? 0);
}

function terminate({ conn }: Socket): void {
  const { socket } = conn.transport as unknown as Transport;
  if (socket?.terminate) socket.terminate();
  else conn.close(true);
}
