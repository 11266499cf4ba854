import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#server/platform/text/parse-markdown.ts';
import { MarkNode } from '#shared/markdown.ts';
import { leastCpuMs } from '#tests/support/least-cpu-ms.ts';

const mentions = new Map([
  ['bob', 'm1'],
  ['ฝนตก', 'm2'],
  ['하늘', 'm3'],
  ['mai_anh', 'm4'],
]);
const parse = (text: string) => parseMarkdown(text, mentions);
const inline = (text: string) => {
  const [first] = parse(text) ?? [];
  return typeof first === 'object' && first.t === 'p' ? first.c : first;
};

describe('Plain text', () => {
  it.each([
    'hello',
    'two\nlines\n\nand more',
    'snake_case and 5 * 3 = 15',
    '#tag, @nobody, a\\b',
    '-- a dash',
    '1.5 litres',
    '你好，世界！',
    'x < y & y > z; &amp;',
    'text\n===',
    '*',
    ' ',
  ])('“%s” has no tree', (text) => {
    expect(parse(text)).toBeUndefined();
  });
});

describe('Marks', () => {
  it('are made bold, slanted, struck through, quoted, listed and coded', () => {
    expect(inline('**b** *i* ~~s~~ `c`')).toEqual([
      { t: 'strong', c: ['b'] },
      ' ',
      { t: 'em', c: ['i'] },
      ' ',
      { t: 'del', c: ['s'] },
      ' ',
      { t: 'code', text: 'c' },
    ]);
    expect(parse('> said\n> twice\n\n- a\n- b\n\n3. c\n\n---\n\n```ts\nlet a\n```')).toEqual([
      { t: 'quote', c: [{ t: 'p', c: ['said', { t: 'br' }, 'twice'] }] },
      {
        t: 'ul',
        c: [
          { t: 'li', c: ['a'] },
          { t: 'li', c: ['b'] },
        ],
      },
      { t: 'ol', start: 3, c: [{ t: 'li', c: ['c'] }] },
      { t: 'hr' },
      { t: 'pre', text: 'let a', lang: 'ts' },
    ]);
    expect(parse('|a|\n|-|\n|*b*|')).toMatchObject([
      { t: 'table', c: [{ c: [{ head: true }] }, { c: [{ head: false }] }] },
    ]);
  });

  it('work beside Chinese, Japanese and Korean', () => {
    expect(inline('**「你好」**世界')).toEqual([{ t: 'strong', c: ['「你好」'] }, '世界']);
    expect(inline('**힘내!**라고')).toEqual([{ t: 'strong', c: ['힘내!'] }, '라고']);
  });

  it('a line under a line, four spaces and an underlined name mean what they look like in chat', () => {
    expect(parse('text\n---')).toEqual([{ t: 'p', c: ['text'] }, { t: 'hr' }]);
    expect(inline('    four *x*')).toEqual(['four ', { t: 'em', c: ['x'] }]);
  });
});

describe('HTML and links', () => {
  it('raw HTML is words', () => {
    expect(inline('<script>alert(1)</script> **x** <img src=x onerror=alert(1)>')).toEqual([
      '<script>alert(1)</script> ',
      { t: 'strong', c: ['x'] },
      ' <img src=x onerror=alert(1)>',
    ]);
    expect(parse('<div onclick="x()">\n**hi**\n</div>')).toMatchObject([
      { t: 'p', c: ['<div onclick="x()">', { t: 'br' }, {}, {}, '</div>'] },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/rooms',
    ' javascript:x',
  ])('a link to %s is shown as typed', (url) => {
    expect(JSON.stringify(parse(`**x** [y](${url}) ![z](${url})`))).not.toContain('"link"');
  });

  it('web addresses and mailboxes are links, pictures too', () => {
    expect(inline('https://a.example/b?c=1&copy=2, www.b.example')).toEqual([
      { t: 'link', href: 'https://a.example/b?c=1&copy=2', c: ['https://a.example/b?c=1&copy=2'] },
      ', ',
      { t: 'link', href: 'http://www.b.example', c: ['www.b.example'] },
    ]);
    expect(inline('[x](HTTPS://a.example)')).toEqual([{ t: 'link', href: 'https://a.example', c: ['x'] }]);
    expect(inline('![a cat](https://a.example/c.png)')).toEqual([
      { t: 'link', href: 'https://a.example/c.png', c: ['a cat'] },
    ]);
    expect(inline('mai@a.example')).toEqual([{ t: 'link', href: 'mailto:mai@a.example', c: ['mai@a.example'] }]);
  });
});

describe('Mentions', () => {
  it('are found in any script, and end where the handle ends', () => {
    expect(inline('@ฝนตก, (@하늘) @bob. @mai_anh')).toEqual([
      { t: 'mention', memberId: 'm2', handle: 'ฝนตก' },
      ', (',
      { t: 'mention', memberId: 'm3', handle: '하늘' },
      ') ',
      { t: 'mention', memberId: 'm1', handle: 'bob' },
      '. ',
      { t: 'mention', memberId: 'm4', handle: 'mai_anh' },
    ]);
  });

  it('are not found inside words, code, addresses and links', () => {
    const none = 'x@bob **b** `@bob` me@bob.example https://a.example/@bob [@bob](https://a.example) @bobby';
    expect(JSON.stringify(parse(none))).not.toContain('"mention"');
  });
});

describe('Text made to be slow or deep', () => {
  const hostile: Record<string, string> = {
    brackets: '['.repeat(4000),
    'empty links': '[]('.repeat(1333),
    links: '[a](b)'.repeat(666),
    stars: '*_'.repeat(2000),
    'crossed emphasis': '*a_ '.repeat(1000),
    quotes: '>'.repeat(4000),
    'quotes and lists': '- > '.repeat(1000),
    numbers: '1. '.repeat(1333),
    lists: '- a\n  '.repeat(600),
    'deep lists': Array.from({ length: 61 }, (_none, at) => `${' '.repeat(2 * at)}- a`).join('\n'),
    ticks: Array.from({ length: 88 }, (_none, at) => '`'.repeat(at)).join('a'),
    tables: `|a|\n|-|\n${'|a\n'.repeat(1300)}`,
    columns: `${'|a'.repeat(660)}\n${'|-'.repeat(660)}\n${'|b'.repeat(660)}`,
    addresses: 'a.a@a.a'.repeat(570),
    'less than': '<'.repeat(4000),
    notes: '[^a]: b\n'.repeat(500),
    paragraphs: 'x\n\n'.repeat(1300),
    accents: `*${'e\u0301'.repeat(30_000)}`,
    'lists at their limit': Array.from({ length: 40 }, (_none, at) => `${' '.repeat(2 * at)}- a`).join('\n'),
    'at its limit': '*a_ '.repeat(490),
    'links at their limit': '[a](b)'.repeat(195),
  };

  it.each(Object.entries(hostile))('%s take no longer than others can wait', (_name, text) => {
    expect(leastCpuMs(() => parse(text), 50)).toBeLessThan(50);
  });

  it('marks within marks end at a depth that every screen can draw', () => {
    const tree = parse(`${'**a *b '.repeat(40)}${'c* d** '.repeat(40)}`) ?? [];
    expect(depthOf(tree)).toBeLessThanOrEqual(21);
    expect(JSON.stringify(tree)).toContain('**a');
  });

  it('whatever comes out is a tree of the contract', () => {
    for (const text of [...Object.values(hostile), '- [x] a\n\n[b]: c\n\nd[^1]\n\n[^1]: e\n\n#### f', '- ', '1.\n2.']) {
      for (const node of parse(text) ?? []) expect(() => MarkNode.parse(node)).not.toThrow();
    }
  });
});

function depthOf(nodes: MarkNode[]): number {
  return nodes.reduce<number>((depth, node) => {
    const inside = typeof node === 'object' && 'c' in node ? depthOf(node.c) : 0;
    return Math.max(depth, inside + 1);
  }, 0);
}
