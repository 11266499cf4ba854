import { type DesignName, storesMessages } from '#tests/bench/designs.ts';
import { climb, type Top } from '#tests/bench/load/climb.ts';
import { type Crowd, type CrowdOptions, connectCrowd } from '#tests/bench/load/crowd.ts';
import { offerLoad } from '#tests/bench/load/offer-load.ts';
import type { Verdict } from '#tests/bench/load/witness.ts';
import type { RunningServer } from '#tests/bench/servers/start-server.ts';
import { readCpuMs } from './process-cost.ts';

/** One steady load. CPU is of the server and, where messages are stored, of the database. */
export type Steady = {
  perSecond: number;
  p50: number;
  p99: number;
  ackP50: number;
  cpuMsPer100k: number;
  loadShare: number;
};
export type Delivery = Verdict & { messages: number; refused: number; unanswered: number };
export type Round = { design: DesignName; steady: Steady[]; top: Top | null; delivery: Delivery };

export type RoundOptions = {
  crowd: CrowdOptions;
  /** Messages a second. */
  rates: number[];
  seconds: number;
  /** Absent: the most that it can do is not looked for. */
  secondsAStep?: number;
  databasePid: number;
};

const CLIMB_FROM = 100;
const WARM_UP = { perSecond: 150, seconds: 1 };

export async function measureRound(server: RunningServer, options: RoundOptions): Promise<Round> {
  const crowd = await connectCrowd(server, options.crowd);
  try {
    await offerLoad(crowd, WARM_UP);
    const steady: Steady[] = [];
    for (const rate of options.rates) steady.push(await measureSteady(server, crowd, rate, options));
    // Judged before the climb, whose every step but the last was whole or it would have ended there.
    const delivery = judgeDelivery(crowd);
    const top = options.secondsAStep
      ? await climb(crowd, { from: CLIMB_FROM, secondsAStep: options.secondsAStep })
      : null;
    return { design: server.design, steady, top, delivery };
  } finally {
    crowd.close();
  }
}

async function measureSteady(
  server: RunningServer,
  crowd: Crowd,
  perSecond: number,
  { seconds, databasePid }: RoundOptions,
): Promise<Steady> {
  const pids = storesMessages(server.design) ? [server.pid, databasePid] : [server.pid];
  const before = readCpuMs(pids);
  const { p50, p99, ackP50, deliveries, loadShare } = await offerLoad(crowd, { perSecond, seconds });
  const cpuMsPer100k = ((readCpuMs(pids) - before) / deliveries) * 100_000;
  return { perSecond, p50, p99, ackP50, cpuMsPer100k, loadShare };
}

function judgeDelivery({ witness }: Crowd): Delivery {
  return {
    ...witness.judge(),
    messages: witness.saidCount(),
    refused: witness.refusedCount(),
    unanswered: witness.acknowledged.count() === 0 ? 0 : witness.waitingForAck(),
  };
}
