import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findKeyProblem, KeysRefused, loadKeys } from '#server/platform/keys.ts';
import { createLog } from '#server/platform/log.ts';
import { makeFolder } from './make-folder.ts';

describe('the keys', () => {
  it('are made on the first run, three different ones of 32 bytes, for their owner only', async () => {
    const dataDir = await makeFolder();
    const keys = await loadKeys(dataDir);
    const all = Object.values(keys);
    expect(all.map((key) => key.length)).toEqual([32, 32, 32]);
    expect(new Set(all.map((key) => key.toString('hex'))).size).toBe(3);
    expect((await stat(join(dataDir, 'keys'))).mode & 0o777).toBe(0o700);
    for (const name of await readdir(join(dataDir, 'keys'))) {
      expect((await stat(join(dataDir, 'keys', name))).mode & 0o777).toBe(0o600);
    }
  });

  it('are the same ever after', async () => {
    const dataDir = await makeFolder();
    expect(await loadKeys(dataDir)).toEqual(await loadKeys(dataDir));
  });

  it('are the same for starts at the same moment', async () => {
    const dataDir = await makeFolder();
    const all = await Promise.all(Array.from({ length: 8 }, () => loadKeys(dataDir)));
    for (const keys of all) expect(keys).toEqual(all[0]);
    expect((await readdir(dataDir)).sort()).toEqual(['keys', 'keys.json']);
  });

  it('leave no trace of themselves in the list that tells which belong here', async () => {
    const dataDir = await makeFolder();
    const keys = await loadKeys(dataDir);
    const manifest = await readFile(join(dataDir, 'keys.json'), 'utf8');
    for (const key of Object.values(keys)) expect(manifest).not.toContain(key.toString('hex').slice(0, 8));
  });

  it.each([
    ['is missing', (path: string) => rm(path)],
    ['is empty', (path: string) => writeFile(path, '')],
    ['is 16 bytes long instead of 32', (path: string) => writeFile(path, 'ab'.repeat(16))],
    ['is 33 bytes long instead of 32', (path: string) => writeFile(path, 'ab'.repeat(33))],
    ['is damaged', (path: string) => writeFile(path, 'no hexadecimal digits')],
    ['holds no secret', (path: string) => writeFile(path, '00'.repeat(32))],
    ['is not the one this data was made with', (path: string) => writeFile(path, `${'0123456789abcdef'.repeat(4)}\n`)],
  ])('are refused when one %s, and stay as they are', async (problem, spoil) => {
    const dataDir = await makeFolder();
    await loadKeys(dataDir);
    const path = join(dataDir, 'keys', 'refresh-token-key');
    await spoil(path);
    const before = await readFile(path, 'utf8').catch(() => 'none');
    await expect(loadKeys(dataDir)).rejects.toThrow(KeysRefused);
    await expect(loadKeys(dataDir)).rejects.toThrow(`${path} ${problem}`);
    await expect(loadKeys(dataDir)).rejects.toThrow(/Restore .* from a backup/);
    expect(await findKeyProblem(dataDir)).toContain(problem);
    expect(await readFile(path, 'utf8').catch(() => 'none')).toBe(before);
  });

  it('are refused when their whole folder is gone', async () => {
    const dataDir = await makeFolder();
    await loadKeys(dataDir);
    await rm(join(dataDir, 'keys'), { recursive: true });
    await expect(loadKeys(dataDir)).rejects.toThrow('is missing');
  });

  it('are made anew when somebody follows the way that the refusal names', async () => {
    const dataDir = await makeFolder();
    const before = await loadKeys(dataDir);
    await rm(join(dataDir, 'keys'), { recursive: true });
    await rm(join(dataDir, 'keys.json'));
    expect(await loadKeys(dataDir)).not.toEqual(before);
  });

  it('are closed again with a warning when others could read them', async () => {
    const dataDir = await makeFolder();
    const keys = await loadKeys(dataDir);
    const path = join(dataDir, 'keys', 'id-key');
    await chmod(path, 0o644);
    const said: string[] = [];
    const terminal = { write: (line: string) => said.push(line) > 0 } as NodeJS.WritableStream;
    expect(await loadKeys(dataDir, createLog({ terminal }))).toEqual(keys);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(said.join('')).toContain(`warn: ${path} could be read by others`);
  });
});
