import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '#server/platform/project-folder.ts';
import type { DesignName } from '#tests/bench/designs.ts';
import { hasTaskset, serverCore } from '#tests/bench/measure/cores.ts';

export type ServerSettings = {
  design: DesignName | 'pages';
  mongoUri: string;
  /** The same keys for every Banyan of a run, so that a token lives on. */
  key: string;
};
export type StartedServer = { port: number };

export type RunningServer = {
  design: DesignName;
  port: number;
  pid: number;
  /** Lets it take out its rubbish, so that what is left is what it needs. */
  collectGarbage(): Promise<void>;
  stop(): Promise<void>;
};

const START_PATIENCE_MS = 60_000;
const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

export async function startServer(settings: ServerSettings, nodeFlags: string[] = []): Promise<RunningServer> {
  const command = [process.execPath, '--expose-gc', ...nodeFlags, '--import', 'tsx', 'tests/bench/run-server.ts'];
  const [program, ...rest] = hasTaskset() ? ['taskset', '-c', String(serverCore), ...command] : command;
  const child = spawn(program as string, rest, {
    cwd: join(projectFolder),
    env: { ...process.env, NODE_ENV: 'production', BENCH_SETTINGS: JSON.stringify(settings) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.add(child);
  const { port } = await once<StartedServer>(child, START_PATIENCE_MS);
  return {
    design: settings.design as DesignName,
    port,
    pid: child.pid as number,
    collectGarbage: async () => {
      const collected = once(child, 10_000);
      child.send('collect');
      await collected;
    },
    stop: () => stop(child),
  };
}

function once<Message>(child: ChildProcess, patienceMs: number): Promise<Message> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('a server under measurement did not answer')), patienceMs);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      child.off('exit', exited);
      end();
    };
    const exited = (code: number | null) =>
      settle(() => reject(new Error(`a server under measurement ended (${code})`)));
    child.once('exit', exited);
    child.once('message', (message) => settle(() => resolve(message as Message)));
  });
}

/** Its channel closes, and it ends by itself; if not, it is ended. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
  children.delete(child);
}
