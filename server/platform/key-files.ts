import { createHash, randomUUID } from 'node:crypto';
import { chmod, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export const keyBytes = 32;

/** The key in a file, or what is wrong with it, to be read after its path. */
export async function readKeyFile(path: string): Promise<Buffer | string> {
  const read = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (read instanceof Error) return read.code === 'ENOENT' ? 'is missing' : `cannot be read (${read.code})`;
  const text = read.trim();
  if (text === '') return 'is empty';
  if (!/^[0-9a-f]*$/.test(text)) return 'is damaged';
  const key = Buffer.from(text, 'hex');
  if (text.length !== keyBytes * 2) return `is ${text.length / 2} bytes long instead of ${keyBytes}`;
  return key.every((byte) => byte === key[0]) ? 'holds no secret, only one byte repeated' : key;
}

/** Enough to recognise a key, of no use to guess it. */
export function fingerprint(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** The file is there whole or not at all, also after a power cut. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  await syncFolder(dirname(path));
}

export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder, and needs no such step.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** Takes every right from everybody but the owner; answers which paths had given some. */
export async function restrictToOwner(paths: string[]): Promise<string[]> {
  if (process.platform === 'win32') return [];
  const restricted: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found || (found.mode & 0o077) === 0) continue;
    await chmod(path, found.isDirectory() ? 0o700 : 0o600);
    restricted.push(path);
  }
  return restricted;
}
