import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** One WebSocket of the load generator. */
export type Line = { write(text: string): void; close(): void; isOpen(): boolean };

type Listener = {
  /** A text frame; the bytes are only valid during the call. */
  frame(line: Line, bytes: Buffer): void;
  opened(line: Line): void;
  closed(reason: string): void;
};

const READ_BYTES = 1 << 20;
// Reads are handled before the next one begins, so all lines share one buffer.
const shared = Buffer.allocUnsafe(READ_BYTES);
const TEXT = 1;
const CLOSE = 8;
const PING = 9;

/**
 * A WebSocket client that does only what a measurement needs. A general one costs as much a frame as the servers do, and
 * would then measure itself.
 */
export function openLine(port: number, path: string, listener: Listener): Line {
  let rest: Buffer | null = null;
  let isUpgraded = false;
  let isOpen = true;
  const take = (chunk: Buffer) => {
    let bytes = rest ? Buffer.concat([rest, chunk]) : chunk;
    if (!isUpgraded) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) {
        rest = Buffer.from(bytes);
        return;
      }
      if (bytes.toString('latin1', 9, 12) !== '101') return finish(bytes.toString('latin1', 0, 200));
      isUpgraded = true;
      bytes = bytes.subarray(end + 4);
      listener.opened(line);
    }
    const used = readFrames(bytes, (kind, payload) => {
      if (kind === TEXT) listener.frame(line, payload);
      else if (kind === PING) socket.write(toFrame(0x8a, payload.toString('latin1')));
      else if (kind === CLOSE) finish('closed by the server');
    });
    rest = used < bytes.length ? Buffer.from(bytes.subarray(used)) : null;
  };
  const read = (length: number) => {
    take(shared.subarray(0, length));
    return true;
  };
  const finish = (reason: string) => {
    if (!isOpen) return;
    isOpen = false;
    socket.destroy();
    listener.closed(reason);
  };
  const socket: Socket = connect({
    host: '127.0.0.1',
    port,
    noDelay: true,
    onread: { buffer: shared, callback: (length) => read(length) },
  });
  socket.write(toUpgrade(port, path));
  socket.on('error', (error) => finish(error.message));
  socket.on('close', () => finish('cut'));
  const line: Line = {
    write: (text) => void socket.write(toFrame(0x81, text)),
    isOpen: () => isOpen,
    close() {
      isOpen = false;
      socket.destroy();
    },
  };
  return line;
}

/** Calls `each` for every whole frame and returns how many bytes they took. */
function readFrames(bytes: Buffer, each: (kind: number, payload: Buffer) => void): number {
  let at = 0;
  while (bytes.length - at >= 2) {
    let length = (bytes[at + 1] as number) & 127;
    let start = at + 2;
    if (length === 126) {
      if (bytes.length < at + 4) break;
      length = bytes.readUInt16BE(at + 2);
      start = at + 4;
    } else if (length === 127) {
      if (bytes.length < at + 10) break;
      length = Number(bytes.readBigUInt64BE(at + 2));
      start = at + 10;
    }
    if (bytes.length < start + length) break;
    each((bytes[at] as number) & 15, bytes.subarray(start, start + length));
    at = start + length;
  }
  return at;
}

/** What a client sends must be masked; a mask of zeros is one, and costs nothing. Latin letters only. */
function toFrame(firstByte: number, text: string): Buffer {
  const isShort = text.length < 126;
  const frame = Buffer.allocUnsafe((isShort ? 6 : 8) + text.length);
  frame[0] = firstByte;
  frame[1] = 0x80 | (isShort ? text.length : 126);
  if (!isShort) frame.writeUInt16BE(text.length, 2);
  frame.fill(0, isShort ? 2 : 4, isShort ? 6 : 8);
  frame.write(text, isShort ? 6 : 8, 'latin1');
  return frame;
}

function toUpgrade(port: number, path: string): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    `Origin: http://localhost:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    '\r\n',
  ].join('\r\n');
}
