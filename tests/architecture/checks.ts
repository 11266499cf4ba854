import { execFile } from 'node:child_process';
import { findBoundaryProblems } from './boundaries.ts';
import { findMissingBinaries, readLockfile } from './lockfile.ts';
import { readSourceFiles, root } from './source-files.ts';

export interface Check {
  name: string;
  /** What to do when it does not hold. */
  advice: string;
  /** What is wrong; nothing when all is well. */
  findProblems(): Promise<string>;
}

const keptTypes = ['--tsBuildInfoFile', '.cache/types.tsbuildinfo'];

export const checks: Check[] = [
  {
    name: 'types',
    advice: 'Correct the types above; `npx tsc --noEmit` shows them again.',
    // What was found last time is kept, so that only what changed since, and whatever rests on it, is read again.
    findProblems: () => outputOfFailed('tsc', ['--noEmit', '--pretty', 'false', '--incremental', ...keptTypes]),
  },
  {
    name: 'lint and format',
    advice: 'Run `npx biome check --write`, then correct by hand what is left.',
    findProblems: () => outputOfFailed('biome', ['check', '--colors=off', '--max-diagnostics=50']),
  },
  {
    name: 'boundaries',
    advice: 'Move the code to the side or rung it belongs to; `docs/architecture.md` shows the ladder.',
    findProblems: async () => findBoundaryProblems(await readSourceFiles()).join('\n'),
  },
  {
    name: 'dead code',
    advice: 'Remove what nobody uses, or use it.',
    findProblems: () => outputOfFailed('knip', ['--no-progress']),
  },
  {
    name: 'lockfile',
    advice: 'Pin a release that has binaries for every platform, run `npm install`, and commit package-lock.json.',
    findProblems: async () =>
      (await outputOfFailed('npm', ['ci', '--dry-run', '--offline'])) || (await missingBinaries()),
  },
];

async function missingBinaries(): Promise<string> {
  return findMissingBinaries(await readLockfile()).join('\n');
}

/** Runs a program of this project, as `npx` would but without asking any registry. */
function outputOfFailed(program: string, args: string[]): Promise<string> {
  const isWindows = process.platform === 'win32';
  const command = program === 'npm' ? 'npm' : `node_modules/.bin/${program}`;
  return new Promise((resolve) => {
    execFile(command, args, { cwd: root, shell: isWindows, maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      resolve(error ? `${stdout}${stderr}`.trim() || String(error) : '');
    });
  });
}
