import { afterEach, expect, it, vi } from 'vitest';
import { withLock } from '#client/platform/with-lock.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('lets one at a time do it, also on pages without https, where browsers offer no locks', async () => {
  vi.stubGlobal('navigator', { ...navigator, locks: undefined });
  let inside = 0;
  let most = 0;
  const work = async (word: string) => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside--;
    return word;
  };
  const done = await Promise.all(['a', 'b', 'c'].map((word) => withLock('refresh', () => work(word))));
  expect(done).toEqual(['a', 'b', 'c']);
  expect(most).toBe(1);
});

it('is free again after whatever held it has failed', async () => {
  vi.stubGlobal('navigator', { ...navigator, locks: undefined });
  await expect(withLock('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock('x', async () => 'yes')).toBe('yes');
});
