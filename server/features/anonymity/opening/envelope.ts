import { createCipheriv, createDecipheriv, createECDH, hkdfSync } from 'node:crypto';
import type { Clock } from '#server/platform/clock.ts';

const CURVE = 'prime256v1';
const POINT_BYTES = 65;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Whoever is inside, an envelope is as long: an id has 24 letters. */
const CONTENT_BYTES = 32;
const FOR = 'banyan sealed envelope 1';

/** Where an envelope belongs. It is bound in, so that one that was moved to another name does not open. */
type Place = { personaId: string; keyId: string };

/** Seals who wears a name so that the house itself cannot read it again: with half a key that it keeps no counterpart of. */
export function sealEnvelope(clock: Clock, publicKey: Buffer, place: Place, content: string): string {
  const ephemeral = createECDH(CURVE);
  const point = ephemeral.generateKeys();
  const key = toKey(ephemeral.computeSecret(publicKey), point, place);
  const iv = clock.randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(toLabel(place));
  const padded = pad(content);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  for (const secret of [key, padded]) secret.fill(0);
  return Buffer.concat([point, iv, sealed, cipher.getAuthTag()]).toString('base64');
}

/** What is inside, or null where this is not the key, or not the place. */
export function openEnvelope(privateKey: Uint8Array, place: Place, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  const point = bytes.subarray(0, POINT_BYTES);
  const iv = bytes.subarray(POINT_BYTES, POINT_BYTES + IV_BYTES);
  try {
    const ecdh = createECDH(CURVE);
    ecdh.setPrivateKey(privateKey);
    const key = toKey(ecdh.computeSecret(point), point, place);
    const cipher = createDecipheriv('aes-256-gcm', key, iv)
      .setAAD(toLabel(place))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    const padded = Buffer.concat([cipher.update(bytes.subarray(POINT_BYTES + IV_BYTES, -TAG_BYTES)), cipher.final()]);
    const content = padded.subarray(1, 1 + padded.readUInt8(0)).toString('utf8');
    for (const secret of [key, padded]) secret.fill(0);
    return content;
  } catch {
    return null;
  }
}

/** Whether something can be sealed with this at all. */
export function isPublicKey(publicKey: Buffer): boolean {
  try {
    const probe = createECDH(CURVE);
    probe.generateKeys();
    return probe.computeSecret(publicKey).length > 0;
  } catch {
    return false;
  }
}

function toKey(shared: Buffer, point: Buffer, place: Place): Buffer {
  const key = Buffer.from(hkdfSync('sha256', shared, point, toLabel(place), 32));
  shared.fill(0);
  return key;
}

const toLabel = ({ personaId, keyId }: Place) => Buffer.from(JSON.stringify([FOR, personaId, keyId]));

function pad(content: string): Buffer {
  const bytes = Buffer.from(content, 'utf8');
  if (bytes.length >= CONTENT_BYTES) throw new Error('this does not fit into an envelope');
  const padded = Buffer.alloc(CONTENT_BYTES);
  padded.writeUInt8(bytes.length, 0);
  bytes.copy(padded, 1);
  bytes.fill(0);
  return padded;
}
