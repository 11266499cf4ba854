import { expect, it } from 'vitest';
import { type ShownCells, suppressSmall } from '#shared/suppress-small.ts';

const sum = (cells: Record<string, number>) => Object.values(cells).reduce((all, one) => all + one, 0);
const show = (cells: Record<string, number>) => suppressSmall(sum(cells), { cells });

it('numbers of five and more, and nothing at all, are shown as they are', () => {
  expect(show({ hate: 12, spam: 5, threat: 0 })).toEqual({
    total: 17,
    groups: { cells: { hate: 12, spam: 5, threat: 0 } },
  });
});

it('two small cells hide each other', () => {
  expect(show({ hate: 30, spam: 2, threat: 3 }).groups.cells).toEqual({ hate: 30, spam: null, threat: null });
});

it('a single small cell takes the next smallest one with it, never a zero', () => {
  expect(show({ hate: 30, spam: 2, threat: 8, privacy: 0 })).toEqual({
    total: 40,
    groups: { cells: { hate: 30, spam: null, threat: null, privacy: 0 } },
  });
});

it('a small cell that has nothing beside it keeps the total back as well', () => {
  expect(show({ hate: 3, spam: 0 })).toEqual({ total: null, groups: { cells: { hate: null, spam: 0 } } });
});

it('cells that the rest says are all ones, or all fours, take another with them or keep the total back', () => {
  expect(show({ a: 1, b: 1, c: 9, d: 20 }).groups.cells).toEqual({ a: null, b: null, c: null, d: 20 });
  expect(show({ a: 4, b: 4 }).total).toBeNull();
});

it('two breakdowns of one total are shown with it, or it is not', () => {
  const both = suppressSmall(8, { byDecision: { remove: 8 }, byRule: { noHate: 4, noSpam: 4 } });
  expect(both).toEqual({
    total: null,
    groups: { byDecision: { remove: null }, byRule: { noHate: null, noSpam: null } },
  });
});

it('whoever knows the rule and reads the table cannot tell what any hidden cell holds', () => {
  const readings = new Map<string, { shown: ShownCells; values: Map<string, Set<number>> }>();
  for (let a = 0; a <= 11; a++)
    for (let b = 0; b <= 11; b++)
      for (let c = 0; c <= 11; c++) {
        const cells = { a, b, c };
        const { total, groups } = show(cells);
        const key = JSON.stringify([total, groups]);
        const known = readings.get(key) ?? { shown: groups.cells, values: new Map<string, Set<number>>() };
        for (const [name, count] of Object.entries(cells))
          known.values.set(name, (known.values.get(name) ?? new Set()).add(count));
        readings.set(key, known);
      }
  const told: string[] = [];
  for (const [key, { shown, values }] of readings)
    for (const [name, count] of Object.entries(shown))
      if (count === null && (values.get(name)?.size ?? 0) < 2) told.push(`${key}: ${name}`);
  expect(readings.size).toBeGreaterThan(100);
  expect(told).toEqual([]);
});
