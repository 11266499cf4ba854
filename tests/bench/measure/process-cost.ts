import { readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/** User and system time of processes so far, in milliseconds. */
export function readCpuMs(pids: number[]): number {
  return pids.reduce((sum, pid) => sum + readTicks(pid) * MS_PER_TICK, 0);
}

function readTicks(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // After the name in parentheses; counted from there, user and system time are the twelfth and thirteenth field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

export function readMemoryKb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]);
}
