import { type FilterName, filterNames, filters } from './filters.ts';

/** Milliseconds a text: half of them, and 99 of 100, take no longer. */
export type Times = Record<FilterName, { p50: number; p99: number }>;

const ROUNDS = 3;
const MAX_TEXTS = 2_000;

/** The best of some rounds over the same texts: what else the computer does must not count. */
export function measureTimes(texts: string[]): Times {
  const some = texts.slice(0, MAX_TEXTS);
  return Object.fromEntries(filterNames.map((name) => [name, measureOne(filters[name], some)])) as Times;
}

function measureOne(filter: (text: string) => boolean, texts: string[]): { p50: number; p99: number } {
  const rounds = Array.from({ length: ROUNDS }, () => measureRound(filter, texts));
  return { p50: Math.min(...rounds.map(({ p50 }) => p50)), p99: Math.min(...rounds.map(({ p99 }) => p99)) };
}

function measureRound(filter: (text: string) => boolean, texts: string[]): { p50: number; p99: number } {
  const times = texts.map((text) => {
    const start = performance.now();
    filter(text);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
