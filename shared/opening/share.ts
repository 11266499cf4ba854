/**
 * A share of the leads’ key in a form that one can keep in a file, read out and type: groups of four letters and digits, with
 * a check sum, so that a slip of the hand is found before anything is tried with it.
 */

/** Without I, L, O and U, which are mistaken for others (Crockford’s base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_BYTES = 4;
/** 32 bytes of the key as the share has them, and the place of the share. */
const SHARE_BYTES = 33;
const GROUP = 4;

export async function writeShare(share: Uint8Array): Promise<string> {
  const whole = new Uint8Array([...share, ...(await sum(share))]);
  const letters = toLetters(whole);
  whole.fill(0);
  return (letters.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/** The share in what somebody typed, or in the whole file that she was given; null where there is none. */
export async function readShare(typed: string): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const line of typed.split(/[\r\n]+/)) {
    const whole = toBytes(line);
    if (whole?.length !== SHARE_BYTES + CHECK_BYTES) continue;
    const share = whole.slice(0, SHARE_BYTES);
    const expected = await sum(share);
    if (whole.slice(SHARE_BYTES).every((byte, at) => byte === expected[at])) return share;
  }
  return null;
}

/** What the house keeps of a share: it recognises it, and is of no use to make it. */
export async function digestShare(share: Uint8Array): Promise<string> {
  return toHex(await sha256(share));
}

/** The id of a key is made from its public half, so that a file names its key without anybody having to number them. */
export async function toKeyId(publicKey: Uint8Array): Promise<string> {
  return toLetters((await sha256(publicKey)).slice(0, 15))
    .toLowerCase()
    .slice(0, 24);
}

const sum = async (share: Uint8Array) => (await sha256(share)).slice(0, CHECK_BYTES);

async function sha256(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}

const toHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function toLetters(bytes: Uint8Array): string {
  let letters = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) letters += alphabet.charAt((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? letters + alphabet.charAt((held << (5 - bits)) & 31) : letters;
}

/** Null where something is in it that is no letter of ours. */
function toBytes(line: string): Uint8Array<ArrayBuffer> | null {
  const letters = line.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of letters) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >> bits);
    held &= (1 << bits) - 1;
  }
  return new Uint8Array(bytes);
}
