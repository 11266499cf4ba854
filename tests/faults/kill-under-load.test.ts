import { describe, expect, it } from 'vitest';
import { type KillKind, killUnderLoad } from './kill-under-load.ts';

describe('kill -9 at random instants under load', () => {
  it.each<KillKind>(['server', 'mongod', 'both'])(
    'of %s: nothing acknowledged is lost, doubled, reordered or missing at a reader',
    async (kind) => {
      const report = await killUnderLoad({ kinds: [kind], kills: 2, writers: 4, readers: 3 });
      expect(report.violations).toEqual([]);
      expect(report.acknowledged).toBeGreaterThan(20);
      expect(report.longestTryMs).toBeLessThan(15_000);
      expect(report.readers.connects).toBeGreaterThan(kind === 'mongod' ? 2 : 8);
    },
    180_000,
  );
});
