import { setTimeout as sleep } from 'node:timers/promises';
import type { Crowd } from './crowd.ts';

export type Offered = {
  messages: number;
  deliveries: number;
  /** Reached, from the first word to the last ear. */
  deliveriesPerSecond: number;
  isWhole: boolean;
  p50: number;
  p99: number;
  ackP50: number;
  /** How much of its core the load generator used; near 1, it and not the server was the limit. */
  loadShare: number;
};

/** How long is waited for what a server cannot keep up with, before it counts as lost. */
const PATIENCE_MS = 20_000;

/** Says `perSecond` messages for so long, whatever the server makes of it, and waits until everybody has heard them. */
export async function offerLoad(
  crowd: Crowd,
  { perSecond, seconds, patienceMs = PATIENCE_MS }: { perSecond: number; seconds: number; patienceMs?: number },
): Promise<Offered> {
  const { witness } = crowd;
  const heardBefore = witness.heardCount();
  const saidBefore = witness.saidCount();
  witness.delivered.clear();
  witness.acknowledged.clear();
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const messages = Math.max(1, Math.round(perSecond * seconds));
  await sayInTime(crowd, messages, perSecond);
  const wanted = heardBefore + messages * crowd.size;
  const deadline = performance.now() + patienceMs;
  while (witness.heardCount() < wanted && crowd.cutCount() === 0 && performance.now() < deadline) await sleep(2);
  const { user, system } = process.cpuUsage(cpuBefore);
  const loadShare = (user + system) / 1000 / (performance.now() - startedAt);
  // What comes twice comes late.
  await sleep(50);
  const deliveries = witness.heardCount() - heardBefore;
  return {
    messages: witness.saidCount() - saidBefore,
    deliveries,
    deliveriesPerSecond: (deliveries * 1000) / (witness.lastHeardAt() - startedAt),
    isWhole: deliveries === messages * crowd.size,
    p50: witness.delivered.quantile(0.5),
    p99: witness.delivered.quantile(0.99),
    ackP50: witness.acknowledged.quantile(0.5),
    loadShare,
  };
}

async function sayInTime(crowd: Crowd, messages: number, perSecond: number): Promise<void> {
  const startedAt = performance.now();
  for (let said = 0; said < messages; ) {
    const due = Math.min(messages, Math.floor(((performance.now() - startedAt) * perSecond) / 1000) + 1);
    while (said < due) {
      crowd.say();
      said++;
    }
    if (said < messages) await sleep(Math.max(1, startedAt + (said * 1000) / perSecond - performance.now()));
  }
}
