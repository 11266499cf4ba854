import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint, keyBytes, readKeyFile, restrictToOwner, syncFolder, writeWhole } from './key-files.ts';
import { type Log, silentLog } from './log.ts';

/** Secrets of 32 bytes, made on the first run of a data folder and the same ever after. */
export type Keys = {
  /** Signs access tokens. */
  accessTokenKey: Buffer;
  /** Hashes refresh tokens and the like before they are stored. */
  refreshTokenKey: Buffer;
  /** Derives ids that must not be guessable. */
  idKey: Buffer;
};

export class KeysRefused extends Error {}

/** Fingerprints of the keys that belong to this data. */
type Manifest = Record<keyof Keys, string>;

const fileNames: Record<keyof Keys, string> = {
  accessTokenKey: 'access-token-key',
  refreshTokenKey: 'refresh-token-key',
  idKey: 'id-key',
};
const names = Object.keys(fileNames) as Array<keyof Keys>;

/** Makes the keys on the first run; afterwards reads them or refuses, and never puts new ones in their place. */
export async function loadKeys(dataDir: string, log: Log = silentLog): Promise<Keys> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if (await isFirstRun(dataDir)) {
    await makeKeys(dataDir);
    log.info(`New keys were made in ${keyFolder(dataDir)}. Back them up together with the data.`);
  }
  const paths = names.map((name) => keyPath(dataDir, name));
  for (const path of await restrictToOwner([keyFolder(dataDir), ...paths])) {
    log.warn(`${path} could be read by others on this machine. It is now for its owner only.`);
  }
  const keys = await readKeys(dataDir);
  if (!(await readManifest(dataDir))) await saveManifest(dataDir, keys);
  return keys;
}

/** What is wrong with the keys, without changing anything; null when all is well or none were made yet. */
export async function findKeyProblem(dataDir: string): Promise<string | null> {
  try {
    if (!(await isFirstRun(dataDir))) await readKeys(dataDir);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

async function isFirstRun(dataDir: string): Promise<boolean> {
  const present = await readdir(keyFolder(dataDir)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new KeysRefused(`The key folder ${keyFolder(dataDir)} cannot be read (${error.code}).`);
  });
  return present.length === 0 && !(await readManifest(dataDir));
}

async function makeKeys(dataDir: string): Promise<void> {
  const workshop = await mkdtemp(join(dataDir, 'making-keys-'));
  try {
    for (const name of names) {
      await writeWhole(join(workshop, fileNames[name]), `${randomBytes(keyBytes).toString('hex')}\n`);
    }
    await rename(workshop, keyFolder(dataDir));
    await syncFolder(dataDir);
  } catch (error) {
    // A start beside this one was quicker; then its keys are the keys.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function readKeys(dataDir: string): Promise<Keys> {
  const manifest = await readManifest(dataDir);
  const read = names.map(async (name) => [name, await readKey(dataDir, name, manifest?.[name])] as const);
  return Object.fromEntries(await Promise.all(read)) as Keys;
}

async function readKey(dataDir: string, name: keyof Keys, expected: string | undefined): Promise<Buffer> {
  const key = await readKeyFile(keyPath(dataDir, name));
  if (typeof key === 'string') throw refuse(dataDir, name, key);
  if (expected && fingerprint(key) !== expected) throw refuse(dataDir, name, 'is not the one this data was made with');
  return key;
}

async function readManifest(dataDir: string): Promise<Manifest | null> {
  const text = await readFile(manifestPath(dataDir), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    throw new KeysRefused(
      `${manifestPath(dataDir)}, which says which keys belong to this data, is damaged. Restore it.`,
    );
  }
}

async function saveManifest(dataDir: string, keys: Keys): Promise<void> {
  const manifest = Object.fromEntries(names.map((name) => [name, fingerprint(keys[name])]));
  await writeWhole(manifestPath(dataDir), `${JSON.stringify(manifest, null, 2)}\n`);
}

function refuse(dataDir: string, name: keyof Keys, problem: string): KeysRefused {
  const folder = keyFolder(dataDir);
  return new KeysRefused(
    [
      `The key ${keyPath(dataDir, name)} ${problem}. Banyan does not put a new one in its place by itself, because that would`,
      `sign everybody out and break what was sealed with the old one. Restore ${folder} from a backup. Only if the keys are`,
      `lost for good, delete ${folder} and ${manifestPath(dataDir)}; the next start then makes new ones.`,
    ].join('\n'),
  );
}

function keyFolder(dataDir: string): string {
  return join(dataDir, 'keys');
}

function keyPath(dataDir: string, name: keyof Keys): string {
  return join(keyFolder(dataDir), fileNames[name]);
}

/** Beside the keys, not among them, so that a lost key folder is noticed. */
function manifestPath(dataDir: string): string {
  return join(dataDir, 'keys.json');
}
