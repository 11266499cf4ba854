import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderInUse, findLockHolder, lockFolder } from '#server/platform/lock-folder.ts';
import { makeFolder } from './make-folder.ts';

describe('the lock of a folder', () => {
  it('is held by one at a time, and free again when let go', async () => {
    const folder = await makeFolder();
    const lock = await lockFolder(folder);
    expect(findLockHolder(folder)).toBe(process.pid);
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
    lock.release();
    expect(findLockHolder(folder)).toBeNull();
    (await lockFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 999_999_999, identity: 'gone' })],
    ['an earlier life of a process id', JSON.stringify({ pid: process.pid, identity: 'earlier' })],
    ['a holder that never finished writing', '{"pid":'],
    ['nobody', ''],
  ])('is taken over from %s, by one of several', async (_whom, text) => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'banyan.lock'), text);
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(findLockHolder(folder)).toBe(process.pid);
  });
});
