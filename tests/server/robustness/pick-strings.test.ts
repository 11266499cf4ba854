import { describe, expect, it } from 'vitest';
import { readNaughtyStrings } from './naughty-strings.ts';
import { isPlain, pickStrings, places } from './pick-strings.ts';

const strings = readNaughtyStrings();

describe.skipIf(strings.length === 0)('Each naughty string', () => {
  const placesOf = new Map(strings.map((string) => [string, 0]));
  for (const place of places)
    for (const string of new Set(pickStrings(place))) placesOf.set(string, (placesOf.get(string) ?? 0) + 1);

  it('goes through at least five places', () => {
    expect([...placesOf].filter(([, count]) => count < 5)).toEqual([]);
  });

  it('that is more than plain letters and signs goes through all of them', () => {
    const odd = strings.filter((string) => !isPlain(string));
    expect(odd.length).toBeGreaterThan(80);
    expect(odd.filter((string) => placesOf.get(string) !== places.length)).toEqual([]);
  });
});
