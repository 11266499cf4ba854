import { describe, expect, it } from 'vitest';
import { en } from '#server/features/screening/lexicon/languages/en.ts';
import { otherLanguages } from '#server/features/screening/lexicon/languages/index.ts';
import { type Surface, screenText } from '#server/features/screening/screen-text.ts';
import type { Context } from '#server/platform/context.ts';

const ctx = { memory: new Map() } as unknown as Context;
const isHeld = (text: string, surface: Surface = 'message') =>
  ['hold', 'reject'].includes(screenText(ctx, { text, surface }).verdict);

describe.each([en, ...otherLanguages].map((file) => [file.name, file] as const))('%s', (_name, { examples }) => {
  it('holds what its file says is held', () => {
    expect(examples.held.length).toBeGreaterThan(5);
    expect(examples.held.filter((text) => !isHeld(text))).toEqual([]);
  });

  it('delivers what its file says is delivered', () => {
    expect(examples.passed.length).toBeGreaterThan(5);
    expect(examples.passed.filter((text) => isHeld(text))).toEqual([]);
  });
});
