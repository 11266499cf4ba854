import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

export type PortHolder = { pid: number; command: string };

const run = promisify(execFile);
const listening = '0A';

/** Which program listens on a port, as far as this account may know. */
export async function findPortHolder(port: number): Promise<PortHolder | null> {
  const pid = process.platform === 'linux' ? await searchProc(port) : await askLsof(port);
  return pid ? { pid, command: await nameProcess(pid) } : null;
}

async function searchProc(port: number): Promise<number | null> {
  const inodes = new Set((await Promise.all(['tcp', 'tcp6'].map((table) => listInodes(table, port)))).flat());
  if (inodes.size === 0) return null;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const descriptor of descriptors) {
      const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '');
      if (inodes.has(/^socket:\[(\d+)\]$/.exec(target)?.[1] ?? '')) return Number(pid);
    }
  }
  return null;
}

async function listInodes(table: string, port: number): Promise<string[]> {
  const text = await readFile(`/proc/net/${table}`, 'utf8').catch(() => '');
  const rows = text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
  const matching = rows.filter(
    ([, local, , state]) => state === listening && Number.parseInt(local?.split(':')[1] ?? '', 16) === port,
  );
  return matching.map((row) => row[9] ?? '').filter(Boolean);
}

async function askLsof(port: number): Promise<number | null> {
  const { stdout } = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t']).catch(() => ({ stdout: '' }));
  return Number(stdout.split('\n')[0]) || null;
}

async function nameProcess(pid: number): Promise<string> {
  const { stdout } = await run('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  if (stdout.trim()) return stdout.trim();
  return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'unknown')).trim();
}
