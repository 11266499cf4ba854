import { statfs } from 'node:fs/promises';
import type { Server } from 'socket.io';
import { serverEvents } from '#shared/contract/events.ts';
import { type Context, remember } from './context.ts';

const CHECK_EVERY_MS = 2000;
/** mongod aborts on a full disk. Before that the house turns read-only, and comes back by itself with room to spare. */
const CLOSE_BELOW_BYTES = 256 * 1024 * 1024;
const OPEN_ABOVE_BYTES = 384 * 1024 * 1024;

const stateOf = remember('disk guard', () => ({ isReadOnly: false }));

/** Whether nothing may be added for now, because the disk is nearly full. */
export function isReadOnly(ctx: Context): boolean {
  return stateOf(ctx).isReadOnly;
}

export type ReadFreeBytes = () => Promise<number>;

/** Watches the disk under the data folder, and tells everyone when the house becomes read-only or opens again. */
export function guardDisk(
  ctx: Context,
  io: Server,
  readFreeBytes: ReadFreeBytes = () => freeBytesOf(ctx.config.dataDir),
): () => void {
  const check = async () => {
    try {
      judge(ctx, io, await readFreeBytes());
    } catch (error) {
      ctx.log.debug({ err: error }, 'the free space of the disk could not be read');
    }
  };
  io.on('connection', (socket) => isReadOnly(ctx) && socket.emit('house:changed', { isReadOnly: true }));
  const timer = setInterval(() => void check(), CHECK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function judge(ctx: Context, io: Server, freeBytes: number): void {
  const state = stateOf(ctx);
  const isNowReadOnly = state.isReadOnly ? freeBytes < OPEN_ABOVE_BYTES : freeBytes < CLOSE_BELOW_BYTES;
  if (isNowReadOnly === state.isReadOnly) return;
  state.isReadOnly = isNowReadOnly;
  ctx.log.warn(
    { freeBytes },
    isNowReadOnly ? 'the disk is nearly full: read-only until there is room' : 'there is room on the disk again',
  );
  io.emit('house:changed', serverEvents['house:changed'].parse({ isReadOnly: isNowReadOnly }));
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
