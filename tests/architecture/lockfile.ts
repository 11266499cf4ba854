import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './source-files.ts';

interface Lockfile {
  packages: Record<string, { optionalDependencies?: Record<string, string>; os?: string[]; cpu?: string[] }>;
}

const withBinaries = ['rolldown', '@biomejs', '@node-rs/argon2', '@esbuild', 'lightningcss'];
const platforms = [
  { os: 'linux', cpu: 'x64' },
  { os: 'darwin', cpu: 'arm64' },
  { os: 'win32', cpu: 'x64' },
];

export async function readLockfile(): Promise<Lockfile> {
  return JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
}

/** npm drops a platform's missing binary without a word; installing then fails on every machine but the one that locked. */
export function findMissingBinaries({ packages }: Lockfile): string[] {
  return [...findUndeclaredEntries({ packages }), ...findMissingPlatforms({ packages })];
}

function findUndeclaredEntries({ packages }: Lockfile): string[] {
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} asks for ${name}, which package-lock.json does not hold.`),
  );
}

function findMissingPlatforms({ packages }: Lockfile): string[] {
  return withBinaries.flatMap((family) => {
    const binaries = Object.entries(packages).filter(([path]) => path.split('node_modules/').at(-1)?.includes(family));
    return platforms
      .filter(({ os, cpu }) => !binaries.some(([, entry]) => entry.os?.includes(os) && entry.cpu?.includes(cpu)))
      .map(({ os, cpu }) => `${family} has no binary for ${os}-${cpu} in package-lock.json.`);
  });
}
