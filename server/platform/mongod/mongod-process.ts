import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifyProcess } from '#server/platform/process-identity.ts';

/** A mongod of ours, whether it is our child or was left behind by a server that was killed. */
export type MongodProcess = {
  pid: number;
  port: number;
  isRunning(): boolean;
  /** Resolves with the exit code (null after a signal, or when it is not our child). */
  exited: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
};

export type MongodRecord = { pid: number; port: number; identity: string };

const pollMs = 200;

export function watchChild(child: ChildProcess, port: number): MongodProcess {
  let isRunning = true;
  const exited = new Promise<number | null>((resolve) => {
    const end = (code: number | null) => {
      isRunning = false;
      resolve(code);
    };
    child.once('exit', end);
    child.once('error', () => end(null));
  });
  return { pid: child.pid ?? 0, port, exited, isRunning: () => isRunning, signal: (name) => void child.kill(name) };
}

/** Its parent is gone, so nobody tells us when it ends: look often. */
export function watchOrphan({ pid, port, identity }: MongodRecord): MongodProcess {
  const isRunning = () => identifyProcess(pid) === identity;
  const exited = new Promise<null>((resolve) => {
    const timer = setInterval(() => {
      if (isRunning()) return;
      clearInterval(timer);
      resolve(null);
    }, pollMs).unref();
  });
  return { pid, port, exited, isRunning, signal: (name) => void (isRunning() && process.kill(pid, name)) };
}

/** Kept beside the data, so that the next start knows which mongod and port belong to it. */
export function saveRecord(dbPath: string, { pid, port }: { pid: number; port: number }): void {
  const record: MongodRecord = { pid, port, identity: identifyProcess(pid) ?? '' };
  writeFileSync(recordPath(dbPath), JSON.stringify(record), { mode: 0o600 });
}

export function readRecord(dbPath: string): MongodRecord | null {
  try {
    const record = JSON.parse(readFileSync(recordPath(dbPath), 'utf8')) as MongodRecord;
    return Number.isInteger(record.pid) && Number.isInteger(record.port) ? record : null;
  } catch {
    return null;
  }
}

function recordPath(dbPath: string): string {
  return join(dbPath, 'banyan-mongod.json');
}
