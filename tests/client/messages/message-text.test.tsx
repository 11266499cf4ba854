import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { countLeft } from '#client/features/messages/count-left.ts';
import { guessLang } from '#client/features/messages/guess-lang.ts';
import { MessageText } from '#client/features/messages/message-text.tsx';
import type { MarkNode } from '#shared/markdown.ts';
import { closeFakeHouse, me, openFakeHouse } from '../fake-house.ts';

afterEach(closeFakeHouse);

function show(text: string, tree?: MarkNode[]) {
  openFakeHouse({});
  const { container } = render(
    <MemoryRouter>
      <MessageText message={{ text, ...(tree && { tree }) }} />
    </MemoryRouter>,
  );
  return container;
}

describe('what a message says', () => {
  it('is text, whatever it looks like', () => {
    const container = show('<img src=x onerror=alert(1)> & <b>not bold</b>');
    expect(container.querySelector('img, b')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror=alert(1)> & <b>not bold</b>');
  });

  it('keeps its lines and paragraphs', () => {
    const container = show('one\ntwo\n\nthree');
    expect([...container.querySelectorAll('p')].map((p) => p.innerHTML)).toEqual(['one<br>two', 'three']);
  });

  it('has links that lead out of the house and take nothing along', () => {
    const link = show('', [{ t: 'link', href: 'https://example.org/', c: ['there'] }]).querySelector('a');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer nofollow ugc');
    expect(link?.getAttribute('target')).toBe('_blank');
  });

  it('shows every kind of mark, and no heading that would be one of the page', () => {
    const container = show('', [
      { t: 'h', level: 1, c: ['title'] },
      {
        t: 'p',
        c: [
          { t: 'strong', c: ['s'] },
          { t: 'em', c: ['e'] },
          { t: 'del', c: ['d'] },
          { t: 'code', text: '<i>' },
        ],
      },
      { t: 'quote', c: [{ t: 'p', c: ['q'] }] },
      { t: 'ol', start: 3, c: [{ t: 'li', c: ['three'] }] },
      { t: 'pre', text: '<script>', lang: 'ts' },
      { t: 'hr' },
      {
        t: 'table',
        c: [
          {
            t: 'tr',
            c: [
              { t: 'td', head: true, c: ['head'] },
              { t: 'td', head: false, c: ['cell'] },
            ],
          },
        ],
      },
    ]);
    expect(container.querySelector('h1, h2, h3, script, i')).toBeNull();
    expect(container.querySelector('ol')?.getAttribute('start')).toBe('3');
    for (const element of ['strong', 'em', 'del', 'code', 'blockquote', 'pre', 'hr', 'th', 'td']) {
      expect(container.querySelector(element), element).not.toBeNull();
    }
  });

  it('marks where she herself is named', () => {
    const container = show('', [
      { t: 'mention', memberId: me.id, handle: 'anh' },
      { t: 'mention', memberId: 'x', handle: 'emma' },
    ]);
    const [mine, hers] = container.querySelectorAll('.mention');
    expect(mine?.classList.contains('is-me')).toBe(true);
    expect(hers?.classList.contains('is-me')).toBe(false);
  });
});

describe('the language of a text without one', () => {
  it.each([
    ['저는 둘 다예요', 'ko'],
    ['娘は「全部」', 'ja'],
    ['สวัสดี', 'th'],
    ['Chị em nào cần phiên dịch', 'vi'],
    ['दादी की लिखावट', 'hi'],
    ['hello', undefined],
  ])('%s → %s', (text, lang) => expect(guessLang(text, ['en'])).toBe(lang));

  it('of Han characters alone is the reader’s own', () => {
    expect(guessLang('家庭', ['en', 'zh-CN'])).toBe('zh-Hans');
    expect(guessLang('家庭', ['ja-JP', 'zh-TW'])).toBe('ja');
    expect(guessLang('家庭', ['en'])).toBe('zh-Hant');
  });
});

describe('the count of characters', () => {
  it('is silent while there is room, and counts as a person does', () => {
    expect(countLeft('short')).toBeUndefined();
    expect(countLeft('👩‍👩‍👧‍👦'.repeat(3_990))).toBe(10);
    expect(countLeft('x'.repeat(4_002))).toBe(-2);
  });
});
