import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = readdirSync('client/styles').map(
  (name) => [name, readFileSync(`client/styles/${name}`, 'utf8')] as const,
);
const sources = readdirSync('client', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => [name, readFileSync(`client/${name}`, 'utf8')] as const);

const physical =
  /(?<![\w-])(margin|padding|border)-(left|right)|(?<![\w-])(left|right):|text-align:\s*(left|right)|float:\s*(left|right)/;
const ofType = /text-transform:\s*uppercase|font-style:\s*italic/;

describe('the style sheets', () => {
  it.each(sheets)('%s knows start and end, not left and right', (_name, css) => {
    expect(css).not.toMatch(physical);
  });

  it.each(sheets)('%s neither shouts in capitals nor slants any script', (_name, css) => {
    expect(css).not.toMatch(ofType);
  });

  it('are all part of the page', () => {
    const index = sheets.find(([name]) => name === 'index.css')?.[1] ?? '';
    for (const [name] of sheets) if (name !== 'index.css') expect(index).toContain(`@import "./${name}"`);
  });
});

describe('the components', () => {
  it.each(sources)('%s adds no style element and writes no style attribute', (_name, source) => {
    expect(source).not.toMatch(/<style|style=\{/);
  });
});

describe('the page', () => {
  it('has no inline script or style, which our security headers refuse', () => {
    const html = readFileSync('client/index.html', 'utf8');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script>/);
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toContain('src=');
  });
});
