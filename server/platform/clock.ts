import { randomBytes } from 'node:crypto';

/** Time, ids and randomness: everything that a test wants to hold still. */
export type Clock = {
  now(): Date;
  /** A new id: 24 lower-case letters and digits, 120 random bits, without a time in it. */
  newId(): string;
  randomBytes(count: number): Buffer;
};

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

export const systemClock: Clock = {
  now: () => new Date(),
  newId: () => toBase32(takeFromPool(15)),
  randomBytes: (count) => randomBytes(count),
};

const POOL_BYTES = 15 * 256;
let pool = Buffer.alloc(0);

/** The same randomness, asked for in larger pieces: an id for every message is not worth a system call of its own. */
function takeFromPool(count: number): Buffer {
  if (pool.length < count) pool = randomBytes(POOL_BYTES);
  const taken = pool.subarray(0, count);
  pool = pool.subarray(count);
  return taken;
}

export function toBase32(bytes: Buffer): string {
  let id = '';
  for (let at = 0; at < bytes.length; at += 5) {
    // Five bytes are eight letters of five bits each.
    const high = bytes.readUInt16BE(at);
    const low = bytes.readUIntBE(at + 2, 3);
    id += letter(high >> 11) + letter(high >> 6) + letter(high >> 1) + letter((high << 4) | (low >> 20));
    id += letter(low >> 15) + letter(low >> 10) + letter(low >> 5) + letter(low);
  }
  return id;
}

function letter(bits: number): string {
  return alphabet.charAt(bits & 31);
}
