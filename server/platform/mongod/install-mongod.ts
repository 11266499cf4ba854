import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkMongod } from './check-mongod.ts';
import type { MongodSource } from './mongod-source.ts';

const abandonedAfterMs = 24 * 60 * 60_000;

/**
 * Fetches into a folder of our own and moves it into place when it was seen to run: two starts at once both succeed, and
 * nobody ever finds half a mongod in the cache.
 */
export async function installMongod(source: MongodSource, cacheFolders: string[]): Promise<string> {
  const cache = await openFirstWritable(cacheFolders);
  await removeAbandoned(cache);
  const workshop = await mkdtemp(join(cache, 'fetching-'));
  try {
    await source.fetchInto(workshop);
    const checked = await checkMongod(join(workshop, source.binary));
    if ('problem' in checked) throw new Error(checked.problem);
    return await moveIntoPlace(workshop, join(cache, source.folder), source.binary);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function openFirstWritable(folders: string[]): Promise<string> {
  const problems: string[] = [];
  for (const folder of folders) {
    try {
      await mkdir(folder, { recursive: true });
      const probe = await mkdtemp(join(folder, 'probe-'));
      await rm(probe, { recursive: true });
      return folder;
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  throw new Error(`no cache folder can be written to (${problems.join('; ')})`);
}

async function moveIntoPlace(workshop: string, target: string, binary: string): Promise<string> {
  try {
    await rename(workshop, target);
  } catch (error) {
    const installed = await checkMongod(join(target, binary));
    if ('version' in installed) return join(target, binary);
    // What lies there does not run; it makes room once, then a second failure is a real one.
    await rm(target, { recursive: true, force: true });
    await rename(workshop, target).catch(() => {
      throw error;
    });
  }
  return join(target, binary);
}

async function removeAbandoned(cache: string): Promise<void> {
  const leftovers = (await readdir(cache)).filter((name) => name.startsWith('fetching-'));
  for (const name of leftovers) {
    const made = await stat(join(cache, name)).catch(() => null);
    if (made && Date.now() - made.mtimeMs > abandonedAfterMs)
      await rm(join(cache, name), { recursive: true, force: true });
  }
}
