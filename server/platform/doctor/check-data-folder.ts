import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bad, type Finding, good } from './finding.ts';

export async function checkDataFolder(dataDir: string): Promise<Finding> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const probe = await mkdtemp(join(dataDir, 'doctor-'));
    await rm(probe, { recursive: true });
    return good(`The data folder ${dataDir} can be written to.`);
  } catch (error) {
    return bad(
      `${explain(error as NodeJS.ErrnoException, dataDir)} Correct that, or choose another folder with DATA_DIR.`,
    );
  }
}

function explain({ code, message }: NodeJS.ErrnoException, dataDir: string): string {
  if (code === 'EACCES' || code === 'EPERM') return `The data folder ${dataDir} belongs to another account.`;
  if (code === 'EROFS') return `The data folder ${dataDir} is on a disk that can only be read.`;
  if (code === 'ENOSPC') return `The disk of the data folder ${dataDir} is full.`;
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return `The data folder ${dataDir} cannot be made: a file is in its way.`;
  return `The data folder ${dataDir} cannot be written to (${message}).`;
}
