import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { rotateLog } from '#server/platform/rotate-log.ts';
import { type MongodProcess, saveRecord, watchChild } from './mongod-process.ts';

export type LaunchOptions = { binary: string; dbPath: string; logPath: string; port: number };

/**
 * Starts a mongod in a process group of its own: the terminal’s Ctrl-C must not reach it before the server has finished
 * its last writes.
 */
export function launchMongod({ binary, dbPath, logPath, port }: LaunchOptions): MongodProcess {
  mkdirSync(dirname(logPath), { recursive: true, mode: 0o700 });
  rotateLog(logPath);
  const child = spawn(binary, toArguments(dbPath, logPath, port), {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  });
  const launched = watchChild(child, port);
  if (child.pid) saveRecord(dbPath, { pid: child.pid, port });
  child.unref();
  return launched;
}

function toArguments(dbPath: string, logPath: string, port: number): string[] {
  return [
    ...['--replSet', 'rs0', '--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', dbPath],
    // zlib is left out: old servers have a memory disclosure in it.
    ...['--networkMessageCompressors', 'snappy,zstd', '--wiredTigerCacheSizeGB', '0.5', '--oplogSize', '128'],
    ...['--logpath', logPath, '--logappend', '--logRotate', 'reopen', '--quiet'],
    // What took long would be written down with the names and words that it was about.
    ...['--slowms', '86400000'],
    ...(process.platform === 'win32' ? [] : ['--nounixsocket']),
  ];
}
