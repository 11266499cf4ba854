import { expect, test } from 'vitest';
import { findMissingBinaries, readLockfile } from './lockfile.ts';

test('the lockfile holds the binaries of every platform we promise', async () => {
  expect(findMissingBinaries(await readLockfile())).toEqual([]);
});

test('a binary that npm dropped from the lockfile is noticed', async () => {
  const { packages } = await readLockfile();
  const { 'node_modules/@biomejs/cli-darwin-arm64': dropped, ...rest } = packages;
  expect(dropped).toBeDefined();
  expect(findMissingBinaries({ packages: rest })).toEqual([
    'node_modules/@biomejs/biome asks for @biomejs/cli-darwin-arm64, which package-lock.json does not hold.',
    '@biomejs has no binary for darwin-arm64 in package-lock.json.',
  ]);
});
