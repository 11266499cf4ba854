import { execFileSync, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Servers and database on the one, the load generator on the other, so that neither takes the other’s time. */
export const serverCore = 0;
const loadCore = 1;
/** Comes with Linux; without it the system places processes as it likes. */
const pinning = 'taskset';

// Asked before anything is pinned, after which it would say one.
const coreCount = availableParallelism();

let isThere: boolean | undefined;

export function hasTaskset(): boolean {
  isThere ??= coreCount > 1 && spawnSync(pinning, ['--version'], { stdio: 'ignore' }).status === 0;
  return isThere;
}

export function pinToServerCore(pid: number): void {
  setCores(pid, String(serverCore));
}

export function pinLoadGenerator(): void {
  setCores(process.pid, String(loadCore));
}

/** Free to use the machine, until it is pinned again. */
export function unpin(pid: number): void {
  setCores(pid, `0-${coreCount - 1}`);
}

function setCores(pid: number, cores: string): void {
  if (hasTaskset()) execFileSync(pinning, ['-acp', cores, String(pid)], { stdio: 'ignore' });
}
