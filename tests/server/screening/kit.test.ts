import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Surface, screenText } from '#server/features/screening/screen-text.ts';
import type { Context } from '#server/platform/context.ts';

const kit = join(process.cwd(), '../shared/data');
const isHere = existsSync(kit);
const skipped = isHere ? '' : ' [SKIPPED: the kit is not at ../shared/data, so nothing was measured]';

const ctx = { memory: new Map() } as unknown as Context;
const isHeld = (text: string, surface: Surface = 'message') => screenText(ctx, { text, surface }).verdict === 'hold';
const read = (path: string) => readFileSync(join(kit, path), 'utf8');

it.skipIf(!isHere)(`none of the harmless sentences is held${skipped}`, () => {
  const sentences: Array<{ text: string }> = JSON.parse(read('moderation/harmless.json'));
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter(({ text }) => isHeld(text))).toEqual([]);
});

it.skipIf(!isHere)(`a disguise that is only drawn or written differently hides nothing${skipped}`, () => {
  const evasions: Array<{ kind: string; base: string; text: string }> = JSON.parse(read('moderation/evasions.json'));
  const caughtPlain = new Set(
    evasions.flatMap(({ kind, base, text }) => (kind === 'plain' && isHeld(text) ? base : [])),
  );
  expect(caughtPlain.size).toBeGreaterThanOrEqual(9);
  const share = (kinds: string[]) => {
    const disguised = evasions.filter(({ kind, base }) => kinds.includes(kind) && caughtPlain.has(base));
    return disguised.filter(({ text }) => isHeld(text)).length / disguised.length;
  };
  const drawn = [
    'homoglyph-1',
    'homoglyph-all',
    'zero-width',
    'soft-hyphen',
    'fullwidth',
    'math-bold',
    'bidi-override',
  ];
  expect(share([...drawn, 'diacritic', 'upper'])).toBe(1);
  expect(share(['leet-digits', 'leet-symbols', 'spaced', 'dotted', 'repeat', 'repeat-mid'])).toBeGreaterThan(0.95);
});

// These bounds say what the rules do, and fail when a change makes it worse.
it.skipIf(!isHere)(`HateCheck: how much is held of what is hateful and of what is not${skipped}`, () => {
  const share = { hateful: [0, 0], 'non-hateful': [0, 0] } as Record<string, [number, number]>;
  for (const [, , text = '', label = ''] of parseCsv(read('hatecheck/hatecheck-dev.csv')).slice(1)) {
    const counts = share[label];
    if (!counts) throw new Error(`unknown label ${label}`);
    counts[1]++;
    if (isHeld(text)) counts[0]++;
  }
  const percent = (label: string) => (100 * (share[label]?.[0] ?? 0)) / (share[label]?.[1] ?? 1);
  expect(percent('hateful')).toBeGreaterThan(70);
  expect(percent('non-hateful')).toBeLessThan(2);
});

it.skipIf(!isHere)(`a message is screened in far less than 2 ms${skipped}`, () => {
  const texts = parseCsv(read('hatecheck/hatecheck-dev.csv')).map(([, , text = '']) => `${text} Đặng`);
  // Each text by its best try: what this machine does beside it must not count.
  const best = texts.map((text) => Math.min(...[1, 2, 3, 4, 5].map(() => timeOf(() => isHeld(text)))));
  best.sort((a, b) => a - b);
  expect(best[Math.floor(best.length * 0.99)]).toBeLessThan(2);
});

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function parseCsv(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
}
