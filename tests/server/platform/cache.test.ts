import { describe, expect, it } from 'vitest';
import { createCache } from '#server/platform/cache.ts';

/** A load that ends when the test says so, with what the test says. */
function slowLoads() {
  const loads: Array<(value: string) => void> = [];
  const cache = createCache<string>(() => new Promise((resolve) => loads.push(resolve)));
  return { cache, loads };
}

describe('The cache', () => {
  it('loads once for all who ask meanwhile', async () => {
    const { cache, loads } = slowLoads();
    const asked = Promise.all([cache.get('room'), cache.get('room')]);
    loads[0]?.('open');
    expect(await asked).toEqual(['open', 'open']);
    expect(await cache.get('room')).toBe('open');
    expect(loads).toHaveLength(1);
  });

  it('gives nobody a value whose reading began before a change, not even those who already waited for it', async () => {
    const { cache, loads } = slowLoads();
    const asked = cache.get('membership');
    cache.forget('membership');
    loads[0]?.('joined');
    await new Promise(setImmediate);
    expect(cache.peek('membership')).toBeUndefined();
    expect(loads).toHaveLength(2);
    loads[1]?.('none');
    expect(await asked).toBe('none');
    expect(await cache.get('membership')).toBe('none');
  });

  it('tries again after a failure', async () => {
    let tries = 0;
    const cache = createCache<string>(async () => {
      tries++;
      if (tries === 1) throw new Error('away');
      return 'back';
    });
    await expect(cache.get('room')).rejects.toThrow('away');
    expect(await cache.get('room')).toBe('back');
  });

  it('keeps no more than its bound', async () => {
    const cache = createCache<string>(async (key) => key, 2);
    for (const key of ['one', 'two', 'three']) await cache.get(key);
    expect([cache.peek('one'), cache.peek('two'), cache.peek('three')]).toEqual([undefined, 'two', 'three']);
  });
});
