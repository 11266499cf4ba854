import { readFileSync } from 'node:fs';

export type Tokens = Map<string, string>;

const css = readFileSync('client/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The tokens of each theme, with what a theme takes over from the light one. */
export const themes = {
  light: readBlock(':root {'),
  dark: inherit(readBlock(':root[data-theme="dark"] {')),
  contrast: inherit(readBlock(':root[data-theme="contrast"] {')),
};

/** What pages without a choice show where the system is dark. */
export const systemDark = readBlock(':root:not([data-theme]) {');
export const chosenDark = readBlock(':root[data-theme="dark"] {');

/** WCAG 2.2: from 1 to 21. */
export function contrast(tokens: Tokens, text: string, ground: string): number {
  const [high, low] = [luminance(read(tokens, text)), luminance(read(tokens, ground))].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function readBlock(start: string): Tokens {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`tokens.css has no ${start}`);
  const body = css.slice(from + start.length, css.indexOf('}', from));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

function inherit(own: Tokens): Tokens {
  return new Map([...readBlock(':root {'), ...own]);
}

function read(tokens: Tokens, name: string): string {
  const value = tokens.get(`--${name}`);
  if (!value?.startsWith('#')) throw new Error(`--${name} is not a colour: ${value}`);
  return value;
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
