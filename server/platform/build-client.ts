import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hashFiles } from './hash-files.ts';
import { type Log, silentLog } from './log.ts';
import { projectFolder } from './project-folder.ts';
import { showProgress } from './show-progress.ts';

const sources = ['client', 'shared', 'vite.config.ts', 'package-lock.json'];
const unusedAfterMs = 24 * 60 * 60_000;

/**
 * The folder of the built pages. It is named after what it was built from, so a build is made only when that changed, never
 * seen half done, and never taken from under a server that still serves the one before.
 */
export async function buildClient(
  options: { log?: Log; project?: string; build?: typeof runVite } = {},
): Promise<string> {
  const { log = silentLog, project = projectFolder, build = runVite } = options;
  const dist = join(project, 'dist');
  const hash = await hashFiles(project, sources);
  const target = join(dist, `client-${hash}`);
  if (!(await exists(target))) {
    await mkdir(dist, { recursive: true });
    await showProgress(log, 'Building the pages', () => buildInto(target, project, build));
  }
  // Marks it as in use, for the clearing away of old ones.
  await utimes(target, new Date(), new Date());
  await removeUnused(dist, target);
  return target;
}

async function buildInto(target: string, project: string, build: typeof runVite): Promise<void> {
  const workshop = await mkdtemp(join(dirname(target), 'building-'));
  try {
    await build(project, workshop);
    await rename(workshop, target).catch(async (error: unknown) => {
      // A start beside this one was quicker, with the same result.
      if (!(await exists(target))) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** In a process of its own, so that the server does not carry the bundler’s memory for the rest of its life. */
async function runVite(project: string, outDir: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const options = ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const child = spawn(process.execPath, [vite, ...options], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('close', resolve).once('error', reject),
  );
  if (code !== 0) throw new Error(`The pages could not be built:\n${said.trim()}`);
}

async function removeUnused(dist: string, current: string): Promise<void> {
  for (const name of await readdir(dist)) {
    const path = join(dist, name);
    if (path === current || !/^(client|building)-/.test(name)) continue;
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > unusedAfterMs) await rm(path, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
