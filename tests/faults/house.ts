import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '#server/platform/mongod/ports.ts';
import { projectFolder } from '#server/platform/project-folder.ts';

/** The real server in a process of its own, with its own mongod and data, to be killed and started again. */
export type House = {
  url: string;
  /** Resolves when it listens; with other settings than it was built with, if any are given. */
  open(settings?: Record<string, string>): Promise<void>;
  killServer(): Promise<void>;
  /** Its supervisor brings it back. */
  killDatabase(): void;
  killBoth(): Promise<void>;
  /** Asks the server to stop and answers its exit code and how long it took. */
  askToStop(): Promise<{ exitCode: number | null; tookMs: number }>;
  databaseUri(): string;
  /** What the server process holds in memory, in bytes. */
  memory(): number;
  /** The last lines the server wrote. */
  said(): string;
  /** Ends whatever is left and deletes the data. */
  tearDown(): Promise<void>;
};

const OPEN_PATIENCE_MS = 180_000;

export async function buildHouse(env: Record<string, string> = {}): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'banyan-faults-'));
  const port = await findFreePort();
  let server: ChildProcess | null = null;
  let said = '';

  const readRecord = () =>
    JSON.parse(readFileSync(join(dataDir, 'db', 'banyan-mongod.json'), 'utf8')) as { pid: number; port: number };
  const killDatabase = () => killIfThere(() => process.kill(readRecord().pid, 'SIGKILL'));
  const endServer = async (signal: NodeJS.Signals) => {
    const ending = server;
    server = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return ending?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    return ended;
  };
  const endAll = () => {
    killIfThere(() => server?.kill('SIGKILL'));
    killDatabase();
  };
  process.once('exit', endAll);

  return {
    url: `http://127.0.0.1:${port}`,
    open: async (settings = {}) => {
      const child = launch({ DATA_DIR: dataDir, PORT: String(port), ...env, ...settings });
      server = child;
      const note = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8000));
      child.stdout?.on('data', note);
      child.stderr?.on('data', note);
      await untilOpen(child, () => said);
    },
    killServer: async () => void (await endServer('SIGKILL')),
    killDatabase,
    killBoth: async () => {
      killDatabase();
      await endServer('SIGKILL');
    },
    askToStop: async () => {
      const from = performance.now();
      const exitCode = await endServer('SIGTERM');
      return { exitCode, tookMs: performance.now() - from };
    },
    databaseUri: () => `mongodb://127.0.0.1:${readRecord().port}/banyan?replicaSet=rs0`,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server?.pid)], { encoding: 'utf8' })) * 1024,
    said: () => said,
    tearDown: async () => {
      await endServer('SIGKILL');
      killDatabase();
      process.off('exit', endAll);
      await sleep(200);
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function launch(env: Record<string, string>): ChildProcess {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: projectFolder,
    // Loud ones only: the load is far above what people do in a minute, and is meant to be.
    env: { ...inherited, HOST: '127.0.0.1', RATE_LIMIT_FACTOR: '100000', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function untilOpen(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('did not open in time'), OPEN_PATIENCE_MS);
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`The server under test ${why}:\n${said()}`));
    };
    let isOpen = false;
    let heard = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      if (isOpen) return;
      heard += chunk.toString();
      if (!heard.includes(' is open at ')) return;
      isOpen = true;
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code, signal) => !isOpen && fail(`ended (${code ?? signal}) before it was open`));
    child.once('error', (error) => fail(error.message));
  });
}

function killIfThere(kill: () => void): void {
  try {
    kill();
  } catch {
    // Gone already, or never there.
  }
}
