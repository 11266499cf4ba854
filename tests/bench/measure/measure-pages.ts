import { createHistogram } from '#tests/bench/load/histogram.ts';
import { createPageReader, type PageReader } from '#tests/bench/load/page-reader.ts';
import type { RunningServer } from '#tests/bench/servers/start-server.ts';
import { median } from './median.ts';

/** Pages of fifty messages. */
export type Pages = {
  messages: number;
  newestP99: number;
  oldestP99: number;
  perSecond: number;
  plainPerSecond: number;
};

export type PageOptions = { roomId: string; token: string; messages: number; seconds: number };

const ASKED = 500;
const READERS = 8;
const ROUNDS = 3;

export async function measurePages(
  banyan: RunningServer,
  plain: RunningServer,
  { roomId, token, messages, seconds }: PageOptions,
): Promise<Pages> {
  const ours = createPageReader(banyan.port, `/api/rooms/${roomId}/messages`, token);
  const theirs = createPageReader(plain.port, `/${roomId}`);
  await requireFifty(ours);
  await requireFifty(theirs);
  const pickBefore = () => 52 + Math.floor(Math.random() * messages);
  // The first thousand or so are slower in any server that was just started.
  for (const reader of [ours, theirs]) await reader.readTogether(READERS, seconds / 2, pickBefore);
  const [newest, oldest] = [createHistogram(), createHistogram()];
  for (let count = 0; count < ASKED; count++) {
    await ours.time(newest);
    await ours.time(oldest, 52);
  }
  const rates = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.ours.push(await ours.readTogether(READERS, seconds / ROUNDS, pickBefore));
    rates.theirs.push(await theirs.readTogether(READERS, seconds / ROUNDS, pickBefore));
  }
  ours.close();
  theirs.close();
  return {
    messages,
    newestP99: newest.quantile(0.99),
    oldestP99: oldest.quantile(0.99),
    perSecond: median(rates.ours),
    plainPerSecond: median(rates.theirs),
  };
}

async function requireFifty(reader: PageReader): Promise<void> {
  const { messages } = JSON.parse(await reader.read()) as { messages: unknown[] };
  if (messages.length !== 50) throw new Error(`a page holds ${messages.length} messages, not 50`);
}
