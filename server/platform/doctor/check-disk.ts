import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bad, type Finding, good } from './finding.ts';

const leastBytes = 1024 ** 3;
const leastShare = 0.05;

type DiskSpace = { bsize: number; bavail: number; blocks: number };

/** mongod ends itself on a full disk, so there is a word of warning well before. */
export async function checkDisk(
  dataDir: string,
  measure: (path: string) => Promise<DiskSpace> = measureNearest,
): Promise<Finding> {
  const { bsize, bavail, blocks } = await measure(dataDir);
  const free = bavail * bsize;
  const share = bavail / blocks;
  const amount = `${toGigabytes(free)} (${Math.floor(share * 100)} %) free on the disk of ${dataDir}`;
  if (free >= leastBytes && share >= leastShare) return good(`There are ${amount}.`);
  return bad(
    `There are only ${amount}. The database stops on a full disk: make room, or move the data folder with DATA_DIR.`,
  );
}

/** The folder itself may not have been made yet. */
async function measureNearest(path: string): Promise<DiskSpace> {
  return statfs(path).catch((error: unknown) => {
    if (dirname(path) === path) throw error;
    return measureNearest(dirname(path));
  });
}

function toGigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}
