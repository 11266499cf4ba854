import { describe, expect, test } from 'vitest';
import { bandNow, judgeAge } from '#server/features/accounts/judge-age.ts';

const now = new Date('2026-11-23T12:00:00Z');
const judge = (year: number, month: number) => judgeAge({ year, month }, now);

describe('an age', () => {
  test.each([
    [2013, 12, 'tooYoung'],
    [2020, 1, 'tooYoung'],
    [2026, 11, 'tooYoung'],
    [2026, 12, 'unlikely'],
    [2027, 1, 'unlikely'],
    [9999, 1, 'unlikely'],
    [1906, 10, 'unlikely'],
  ])('%i-%i is %s', (year, month, outcome) => {
    expect(judge(year, month)).toBe(outcome);
  });

  test('in the month of turning 13 she is let in, from its first day', () => {
    expect(judge(2013, 11)).toEqual({ ageBand: 'young', adultFrom: '2031-11' });
    expect(judgeAge({ year: 2013, month: 12 }, new Date('2026-11-30T23:59:59Z'))).toBe('tooYoung');
    expect(judgeAge({ year: 2013, month: 12 }, new Date('2026-12-01T00:00:00Z'))).toMatchObject({ ageBand: 'young' });
  });

  test('of the young, the month of turning 18 is kept', () => {
    expect(judge(2008, 12)).toEqual({ ageBand: 'young', adultFrom: '2026-12' });
    expect(judge(2010, 3)).toEqual({ ageBand: 'young', adultFrom: '2028-03' });
  });

  test('of adults, nothing is kept', () => {
    expect(judge(2008, 11)).toEqual({ ageBand: 'adult' });
    expect(judge(1906, 11)).toEqual({ ageBand: 'adult' });
  });
});

test('a young member becomes an adult when her month has come', () => {
  const young = { ageBand: 'young', adultFrom: '2026-12' } as const;
  expect(bandNow(young, now)).toBe('young');
  expect(bandNow(young, new Date('2026-12-01T00:00:00Z'))).toBe('adult');
  expect(bandNow({ ageBand: 'young' }, now)).toBe('young');
});
