import { type FilterName, filterNames, filters } from './filters.ts';

/** Milliseconds a text: half of them, and 99 of 100, take no longer. */
export type Times = Record<FilterName, { p50: number; p99: number }>;

const ROUNDS = 5;
const MAX_TEXTS = 2_000;

/** For each text the best of some rounds: what else the computer does must not count. */
export function measureTimes(texts: string[]): Times {
  const some = texts.slice(0, MAX_TEXTS);
  return Object.fromEntries(filterNames.map((name) => [name, measureOne(filters[name], some)])) as Times;
}

function measureOne(filter: (text: string) => boolean, texts: string[]): { p50: number; p99: number } {
  const rounds = Array.from({ length: ROUNDS }, () => measureRound(filter, texts));
  const best = texts.map((_text, at) => Math.min(...rounds.map((times) => times[at] ?? 0)));
  best.sort((a, b) => a - b);
  const at = (share: number) => best[Math.floor(best.length * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

function measureRound(filter: (text: string) => boolean, texts: string[]): number[] {
  return texts.map((text) => {
    const start = performance.now();
    filter(text);
    return performance.now() - start;
  });
}
