import { readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/** User and system time of processes so far, in milliseconds. Only Linux tells; elsewhere it is not a number. */
export function readCpuMs(pids: number[]): number {
  return pids.reduce((sum, pid) => sum + readTicks(pid) * MS_PER_TICK, 0);
}

function readTicks(pid: number): number {
  const stat = readProc(pid, 'stat');
  // After the name in parentheses; counted from there, user and system time are the twelfth and thirteenth field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

export function readMemoryKb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readProc(pid, 'status'))?.[1]);
}

function readProc(pid: number, file: string): string {
  return process.platform === 'linux' ? readFileSync(`/proc/${pid}/${file}`, 'latin1') : '';
}
