import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess } from './process-identity.ts';

export type FolderLock = { release(): void };
type Holder = { pid: number; identity: string };

const fileName = 'banyan.lock';

export class FolderInUse extends Error {
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(
      `Another Banyan (process ${pid}) is already running on ${folder}. Stop that one first, or give this one a folder of its own with DATA_DIR.`,
    );
    this.pid = pid;
  }
}

/** One server per folder. A lock whose holder no longer lives is taken over. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, fileName);
  const mine = JSON.stringify({ pid: process.pid, identity: identifyProcess(process.pid) ?? '' } satisfies Holder);
  for (let attempt = 0; attempt < 20; attempt++) {
    if (create(path, mine)) return { release: () => readText(path) === mine && rmSync(path, { force: true }) };
    const seen = readText(path);
    const holder = parseHolder(seen);
    if (holder && isAlive(holder)) throw new FolderInUse(folder, holder.pid);
    // A lock without its text may be one that is being written at this moment.
    if (!holder && attempt < 5) await sleep(50);
    else putAside(path, seen);
  }
  throw new Error(`The lock ${path} keeps changing hands. Wait a moment and start again.`);
}

/** Who holds the folder right now, if anybody does. */
export function findLockHolder(folder: string): number | null {
  const holder = parseHolder(readText(join(folder, fileName)));
  return holder && isAlive(holder) ? holder.pid : null;
}

function create(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Renaming lets only one of several finders take a dead lock away; if it was replaced meanwhile, it goes back. */
function putAside(path: string, seen: string | null): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    const taken = readText(aside);
    if (taken !== null && taken !== seen) create(path, taken);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function isAlive(holder: Holder): boolean {
  return identifyProcess(holder.pid) === holder.identity;
}

function parseHolder(text: string | null): Holder | null {
  try {
    const holder = JSON.parse(text ?? '') as Partial<Holder>;
    return typeof holder.pid === 'number' && typeof holder.identity === 'string' ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
