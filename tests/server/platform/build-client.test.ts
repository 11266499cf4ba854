import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildClient } from '#server/platform/build-client.ts';
import { makeFolder } from './make-folder.ts';

describe('the pages', () => {
  it('are built once and again only when what they are made of changed', async () => {
    const { project, build, built } = await makeProject();
    const first = await buildClient({ project, build });
    expect(await buildClient({ project, build })).toBe(first);
    expect(built()).toBe(1);
    await writeFile(join(project, 'client', 'page.ts'), 'second');
    const second = await buildClient({ project, build });
    expect(second).not.toBe(first);
    expect(built()).toBe(2);
    expect(await readFile(join(second, 'index.html'), 'utf8')).toBe('second');
  });

  it.each(['shared/rooms.ts', 'package-lock.json', 'vite.config.ts'])(
    'are built again when %s changed',
    async (path) => {
      const { project, build, built } = await makeProject();
      await buildClient({ project, build });
      await writeFile(join(project, path), 'changed');
      await buildClient({ project, build });
      expect(built()).toBe(2);
    },
  );

  it('of before stay where they are for a server that still serves them, and go after a day', async () => {
    const { project, build } = await makeProject();
    const first = await buildClient({ project, build });
    await writeFile(join(project, 'client', 'page.ts'), 'second');
    const second = await buildClient({ project, build });
    expect(await readFile(join(first, 'index.html'), 'utf8')).toBe('first');
    const longAgo = new Date(Date.now() - 2 * 24 * 60 * 60_000);
    await utimes(first, longAgo, longAgo);
    await buildClient({ project, build });
    expect(await readdir(join(project, 'dist'))).toEqual([basename(second)]);
  });

  it('are whole for two starts at once', async () => {
    const { project, build } = await makeProject();
    const [one, other] = await Promise.all([buildClient({ project, build }), buildClient({ project, build })]);
    expect(one).toBe(other);
    expect(await readdir(join(project, 'dist'))).toEqual([basename(one)]);
  });

  it('that could not be built leave nothing behind that looks like pages', async () => {
    const { project } = await makeProject();
    const build = async (_project: string, outDir: string) => {
      await writeFile(join(outDir, 'index.html'), 'half');
      throw new Error('The pages could not be built');
    };
    await expect(buildClient({ project, build })).rejects.toThrow('could not be built');
    expect(await readdir(join(project, 'dist'))).toEqual([]);
  });
});

async function makeProject() {
  const project = await makeFolder();
  await mkdir(join(project, 'client'));
  await mkdir(join(project, 'shared'));
  await writeFile(join(project, 'client', 'page.ts'), 'first');
  let count = 0;
  const build = async (from: string, outDir: string) => {
    count += 1;
    await writeFile(join(outDir, 'index.html'), await readFile(join(from, 'client', 'page.ts')));
  };
  return { project, build, built: () => count };
}
