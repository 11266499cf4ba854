import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatMoment, toDayKey } from '#client/ui/moments.ts';

const before = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'America/Vancouver';
});
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

const moment = new Date('2026-11-23T05:40:00Z');
const minutesLater = (minutes: number) => new Date(moment.getTime() + minutes * 60_000);

describe('a moment', () => {
  it('belongs to the day it has where the reader is', () => {
    expect(toDayKey(moment)).toBe('2026-11-22');
  });

  it.each([
    ['en-GB', '09:05'],
    ['vi', '09:05'],
    ['en-US', '9:05 AM'],
  ])('in %s has its hour as people there write it: %s', (locale, words) => {
    const early = new Date('2026-11-23T17:05:00Z');
    expect(formatMoment(early, 'clock', locale, early).replace(/\s/g, ' ')).toBe(words);
  });

  it('is written in the Gregorian calendar, also where another one is usual', () => {
    const thai = formatMoment(moment, 'full', 'th', moment);
    expect(thai).toContain('2026');
    expect(thai).not.toContain('2569');
  });

  it.each([
    [3, '3 min. ago'],
    [120, '2 hr. ago'],
    [60 * 26, 'yesterday'],
    [60 * 24 * 20, 'Nov 22'],
  ])('after %d minutes reads %s', (minutes, words) => {
    expect(formatMoment(moment, 'ago', 'en', minutesLater(minutes))).toBe(words);
  });
});
