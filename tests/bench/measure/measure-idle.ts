import { setTimeout as sleep } from 'node:timers/promises';
import { type CrowdOptions, connectCrowd } from '#tests/bench/load/crowd.ts';
import type { RunningServer } from '#tests/bench/servers/start-server.ts';
import { readMemoryKb } from './process-cost.ts';

const SETTLE_MS = 1_000;
const FIRST = 20;

/** What one member more, who is in a room and says nothing, adds to a fresh server’s memory, in kB. */
export async function measureIdle(server: RunningServer, crowd: CrowdOptions): Promise<number> {
  // The first ones make it load and compile what it needs; that is not theirs.
  const warmUp = await connectCrowd(server, { ...crowd, size: Math.min(FIRST, crowd.size) });
  warmUp.close();
  const before = await readSettledMemory(server);
  const connected = await connectCrowd(server, crowd);
  const after = await readSettledMemory(server);
  connected.close();
  return (after - before) / crowd.size;
}

async function readSettledMemory(server: RunningServer): Promise<number> {
  await sleep(SETTLE_MS);
  await server.collectGarbage();
  await server.collectGarbage();
  await sleep(SETTLE_MS / 4);
  return readMemoryKb(server.pid);
}
