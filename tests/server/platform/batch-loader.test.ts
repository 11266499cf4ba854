import { expect, test } from 'vitest';
import { createBatchLoader } from '#server/platform/batch-loader.ts';

test('what is asked for in one turn is read at once, each key once', async () => {
  const asked: string[][] = [];
  const load = createBatchLoader(async (keys) => {
    asked.push(keys);
    return new Map(keys.filter((key) => key !== 'absent').map((key) => [key, key.toUpperCase()]));
  });
  expect(await Promise.all(['a', 'b', 'a', 'absent'].map(load))).toEqual(['A', 'B', 'A', null]);
  expect(await load('c')).toBe('C');
  expect(asked).toEqual([['a', 'b', 'absent'], ['c']]);
});

test('a read that failed fails for those who asked, and not for the next', async () => {
  let fails = true;
  const load = createBatchLoader<string>(async () => {
    if (fails) throw new Error('gone');
    return new Map([['a', 'A']]);
  });
  await expect(Promise.all([load('a'), load('b')])).rejects.toThrow('gone');
  fails = false;
  expect(await load('a')).toBe('A');
});
