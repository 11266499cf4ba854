import { randomBytes } from 'node:crypto';
import { mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '#server/platform/context.ts';
import { keyBytes, readKeyFile, restrictToOwner, syncFolder, writeWhole } from '#server/platform/key-files.ts';

/** Beside the other keys and outside the database: whoever has only one of the two can link nobody. */
const folderOf = ({ config }: Pick<Context, 'config'>) => join(config.dataDir, 'keys', 'epochs');
export const epochPath = (ctx: Pick<Context, 'config'>, epoch: number) => join(folderOf(ctx), `${epoch}`);

/** The key, or in words what is wrong with its file. */
export async function readEpochFile(ctx: Context, epoch: number): Promise<Buffer | string> {
  await restrictToOwner([folderOf(ctx), epochPath(ctx, epoch)]);
  return readKeyFile(epochPath(ctx, epoch));
}

/** Makes the file unless a start that was interrupted has made it before. */
export async function makeEpochFile(ctx: Context, epoch: number): Promise<Buffer> {
  await mkdir(folderOf(ctx), { recursive: true, mode: 0o700 });
  const found = await readKeyFile(epochPath(ctx, epoch));
  if (typeof found !== 'string') return found;
  if (found !== 'is missing') throw new Error(`${epochPath(ctx, epoch)} ${found}`);
  const key = randomBytes(keyBytes);
  await writeWhole(epochPath(ctx, epoch), `${key.toString('hex')}\n`);
  return key;
}

/** Overwrites the key before its file goes. A disk may keep old blocks all the same: docs/trust-model.md says so. */
export async function destroyEpochFile(ctx: Context, epoch: number): Promise<void> {
  const path = epochPath(ctx, epoch);
  const file = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!file) return;
  try {
    await file.write(randomBytes(keyBytes).toString('hex'), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await unlink(path);
  await syncFolder(folderOf(ctx));
}
