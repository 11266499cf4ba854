import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMongod, MongodNotFound } from '#server/platform/mongod/find-mongod.ts';
import type { MongodSource } from '#server/platform/mongod/mongod-source.ts';
import { makeFolder } from './make-folder.ts';

const binary = join('bin', 'mongod');

describe('the mongod that is used', () => {
  it('is the one that MONGOD_BINARY names, before all others', async () => {
    const { named, env, cacheFolders } = await makeMachine();
    const found = await findMongod({ env: { ...env, MONGOD_BINARY: named }, cacheFolders, sources: [] });
    expect(found).toEqual({ path: named, version: '7.0.1', source: 'MONGOD_BINARY' });
  });

  it('is never another one when MONGOD_BINARY is wrong', async () => {
    const { folder, env, cacheFolders } = await makeMachine();
    const wrong = join(folder, 'nothing-here');
    const search = findMongod({ env: { ...env, MONGOD_BINARY: wrong }, cacheFolders, sources: [] });
    await expect(search).rejects.toThrow(`MONGOD_BINARY is set, but ${wrong} does not run: there is no such file.`);
  });

  it('is next the first on the PATH that runs', async () => {
    const { env, onPath, cacheFolders } = await makeMachine();
    const found = await findMongod({ env, cacheFolders, sources: [await makeSource()] });
    expect(found).toEqual({ path: onPath, version: '7.0.2', source: 'the PATH' });
  });

  it('is next the one that was fetched before', async () => {
    const { cacheFolders } = await makeMachine();
    const source = await makeSource();
    const cached = await writeMongod(join(cacheFolders[1] ?? '', source.folder, binary), '7.0.3');
    const found = await findMongod({ env: {}, cacheFolders, sources: [source] });
    expect(found).toEqual({ path: cached, version: '7.0.3', source: 'the cache' });
    expect(source.fetches).toBe(0);
  });

  it('is fetched from the first source that has nothing in its way, and found again afterwards', async () => {
    const { cacheFolders } = await makeMachine();
    const first = await makeSource({ name: 'first', obstacle: 'its host cannot be found' });
    const second = await makeSource({ name: 'second', version: '7.0.5' });
    const options = { env: {}, cacheFolders, sources: [first, second] };
    const path = join(cacheFolders[0] ?? '', 'second', binary);
    expect(await findMongod(options)).toEqual({ path, version: '7.0.5', source: 'second' });
    expect(await findMongod(options)).toEqual({ path, version: '7.0.5', source: 'the cache' });
    expect([first.fetches, second.fetches]).toEqual([0, 1]);
  });

  it('comes from the next source when one fails or brings something that does not run', async () => {
    const { cacheFolders } = await makeMachine();
    const failing = await makeSource({ name: 'failing', fails: 'the line went dead' });
    const broken = await makeSource({ name: 'broken', version: null });
    const sound = await makeSource({ name: 'sound' });
    const found = await findMongod({ env: {}, cacheFolders, sources: [failing, broken, sound] });
    expect(found.source).toBe('sound');
    expect(await readdir(cacheFolders[0] ?? '')).toEqual(['sound']);
  });

  it('is kept in the project when the user’s cache cannot be written to', async () => {
    const { folder, cacheFolders } = await makeMachine();
    const inTheWay = join(folder, 'a-file');
    await writeFile(inTheWay, '');
    const found = await findMongod({
      env: {},
      cacheFolders: [join(inTheWay, 'banyan'), cacheFolders[1] ?? ''],
      sources: [await makeSource()],
    });
    expect(dirname(dirname(dirname(found.path)))).toBe(cacheFolders[1]);
  });

  it('is whole for each of several starts at once', async () => {
    const { cacheFolders } = await makeMachine();
    const source = await makeSource();
    const search = () => findMongod({ env: {}, cacheFolders, sources: [source] });
    const found = await Promise.all([search(), search(), search(), search()]);
    expect(new Set(found.map(({ path }) => path)).size).toBe(1);
    expect(await readdir(cacheFolders[0] ?? '')).toEqual([source.folder]);
  });

  it('takes the place of one in the cache that no longer runs', async () => {
    const { cacheFolders } = await makeMachine();
    const source = await makeSource({ version: '7.0.6' });
    await writeMongod(join(cacheFolders[0] ?? '', source.folder, binary), null);
    expect((await findMongod({ env: {}, cacheFolders, sources: [source] })).version).toBe('7.0.6');
  });

  it('is, when there is none at all, named with everything that was tried and what to do', async () => {
    const { cacheFolders } = await makeMachine();
    const broken = await writeMongod(join(await makeFolder(), 'mongod'), null);
    const sources = [
      await makeSource({ name: 'first', obstacle: 'its host cannot be found' }),
      await makeSource({ name: 'second', fails: 'the line went dead' }),
    ];
    const error = await findMongod({ env: { PATH: dirname(broken) }, cacheFolders, sources }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(MongodNotFound);
    const { message } = error as Error;
    expect(message).toContain('MONGOD_BINARY is not set');
    expect(message).toContain(`${broken} does not run`);
    expect(message).toContain(cacheFolders.join(' or '));
    expect(message).toContain('first: its host cannot be found');
    expect(message).toContain('second: the line went dead');
    expect(message).toContain('What to do');
  });
});

type FakeSource = MongodSource & { fetches: number };

/** A machine with a mongod to name, a broken one and a sound one on its PATH, and two empty caches. */
async function makeMachine() {
  const folder = await makeFolder();
  const named = await writeMongod(join(folder, 'named', 'mongod'), '7.0.1');
  const broken = await writeMongod(join(folder, 'broken', 'mongod'), null);
  const onPath = await writeMongod(join(folder, 'path', 'mongod'), '7.0.2');
  const env = { PATH: [dirname(broken), dirname(onPath)].join(delimiter) };
  return { folder, named, onPath, env, cacheFolders: [join(folder, 'user-cache'), join(folder, 'project-cache')] };
}

async function makeSource(
  options: { name?: string; version?: string | null; obstacle?: string; fails?: string } = {},
): Promise<FakeSource> {
  const { name = 'a source', version = '7.0.4', obstacle = null, fails } = options;
  const source: FakeSource = {
    name,
    folder: name.replace(' ', '-'),
    binary,
    fetches: 0,
    findObstacle: async () => obstacle,
    fetchInto: async (folder) => {
      source.fetches += 1;
      if (fails) throw new Error(fails);
      await writeMongod(join(folder, binary), version);
    },
  };
  return source;
}

/** A program that answers `--version` like a mongod, or, without a version, fails as one with missing libraries does. */
async function writeMongod(path: string, version: string | null): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const body = version ? `echo "db version v${version}"` : 'echo "cannot open shared object file" >&2; exit 127';
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return path;
}
