/** Latencies in buckets of 0.05 ms up to 4 s, so that millions of them cost no memory. */
export type Histogram = { add(ms: number): void; count(): number; quantile(share: number): number; clear(): void };

const BUCKETS_PER_MS = 20;
const BUCKETS = 4_000 * BUCKETS_PER_MS;

export function createHistogram(): Histogram {
  const buckets = new Uint32Array(BUCKETS + 1);
  let count = 0;
  let largest = 0;
  return {
    add(ms) {
      const at = (ms * BUCKETS_PER_MS) | 0;
      const bucket = at < BUCKETS ? at : BUCKETS;
      buckets[bucket] = (buckets[bucket] as number) + 1;
      count++;
      if (ms > largest) largest = ms;
    },
    count: () => count,
    quantile(share) {
      const wanted = Math.ceil(count * share);
      let seen = 0;
      for (let at = 0; at < BUCKETS; at++) {
        seen += buckets[at] as number;
        if (seen >= wanted) return count === 0 ? Number.NaN : (at + 0.5) / BUCKETS_PER_MS;
      }
      return largest;
    },
    clear() {
      buckets.fill(0);
      count = 0;
      largest = 0;
    },
  };
}
