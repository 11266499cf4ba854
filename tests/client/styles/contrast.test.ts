import { describe, expect, it } from 'vitest';
import { chosenDark, contrast, systemDark, themes } from './tokens.ts';

const inks = ['ink', 'ink-soft', 'muted', 'plum', 'jade', 'persimmon', 'link', 'danger', 'success', 'warning'];
const grounds = ['color-paper', 'color-surface', 'color-raised', 'color-here'];
const washes = ['plum', 'jade', 'persimmon', 'link', 'danger', 'warning'];
const tints = ['iris', 'jade', 'indigo', 'ochre', 'moss', 'slate', 'umber'];

const least = { light: 5.2, dark: 7, contrast: 9.7 };

describe.each(Object.entries(themes))('in the %s theme', (theme, tokens) => {
  const pairs = (texts: string[], on: string[]) => texts.flatMap((text) => on.map((ground) => [text, ground] as const));

  it.each(pairs(inks, grounds))('%s can be read on %s', (ink, ground) => {
    expect(contrast(tokens, `color-${ink}`, ground)).toBeGreaterThanOrEqual(least[theme as keyof typeof least]);
  });

  it.each(pairs(['color-border', 'color-focus'], grounds))('%s shows where a control ends on %s', (edge, ground) => {
    expect(contrast(tokens, edge, ground)).toBeGreaterThanOrEqual(3.3);
  });

  it.each(washes)('%s can be read on its own wash', (voice) => {
    expect(contrast(tokens, `color-${voice}`, `color-${voice}-wash`)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(tints)('a seal in %s can be read', (tint) => {
    expect(contrast(tokens, `tint-${tint}-ink`, `tint-${tint}`)).toBeGreaterThanOrEqual(5);
  });

  it('the words on filled buttons, marks and toasts can be read', () => {
    expect(contrast(tokens, 'color-on-plum', 'color-plum')).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens, 'color-on-plum', 'color-plum-deep')).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens, 'color-ink', 'color-mark')).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens, 'color-paper', 'color-ink')).toBeGreaterThanOrEqual(7);
  });
});

describe('names', () => {
  it('are never red: no tint leans to red in any theme', () => {
    for (const tokens of Object.values(themes)) {
      for (const tint of tints) expect(isRed(tokens.get(`--tint-${tint}-ink`) ?? '')).toBe(false);
    }
  });
});

describe('a dark system without a choice', () => {
  it('looks exactly as the dark theme does', () => {
    expect(Object.fromEntries(systemDark)).toEqual(Object.fromEntries(chosenDark));
  });
});

/** Red well above both others, and those two alike: the reds and corals, not browns and plums. */
function isRed(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = (hex.slice(1).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return red > 1.6 * Math.max(green, blue);
}
