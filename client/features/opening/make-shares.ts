import { combine, split } from 'shamir-secret-sharing';
import { digestShare, readShare, toKeyId, writeShare } from '#shared/opening/share.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** One share as it is given away: the words of it, and what the house recognises it by. */
export interface MadeShare {
  words: string;
  digest: string;
}

export interface MadeKey {
  keyId: string;
  /** The public half, in base 64: the only part that is sent. */
  publicKey: string;
  shares: [MadeShare, MadeShare, MadeShare];
}

/**
 * Makes the leads’ key on this device and splits its private half in three, any two of which are the whole. It is tried with
 * each two before anybody gets anything, and the private half is overwritten.
 */
export async function makeShares(): Promise<MadeKey> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const { d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const secret = fromBase64(d.replaceAll('-', '+').replaceAll('_', '/'));
  const shares = await split(secret, 3, 2);
  const [first, second, third] = await Promise.all(shares.map(toMade));
  if (!first || !second || !third) throw new Error('a key has three shares');
  const made: MadeKey['shares'] = [first, second, third];
  const isGood = await isWhole(secret, made);
  for (const bytes of [secret, ...shares]) bytes.fill(0);
  if (!isGood) throw new Error('two of the shares do not give the key');
  return { keyId: await toKeyId(publicKey), publicKey: btoa(String.fromCharCode(...publicKey)), shares: made };
}

async function toMade(share: Uint8Array): Promise<MadeShare> {
  return { words: await writeShare(share), digest: await digestShare(share) };
}

/** Whether every two of them, read as they will be typed, are the key again. */
async function isWhole(secret: Uint8Array, shares: MadeKey['shares']): Promise<boolean> {
  for (const [one, another] of PAIRS) {
    const read = [await readShare(shares[one].words), await readShare(shares[another].words)];
    const whole = await combine(read.filter((share) => share !== null));
    const isSame = whole.length === secret.length && whole.every((byte, at) => byte === secret[at]);
    for (const bytes of [whole, ...read]) bytes?.fill(0);
    if (!isSame) return false;
  }
  return true;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
