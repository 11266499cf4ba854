import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Seal } from '#client/ui/seal.tsx';
import { toSealLetters, toTint } from '#client/ui/seal-letters.ts';

describe('the letters of a seal', () => {
  it.each([
    ['Nguyễn Thị Ánh', 'N'],
    ['김나래', '김'],
    ['สุภาพร', 'สุ'],
    ['ស្រីមុំ', 'ស្រី'],
    ['O', 'O'],
    ['👩‍👩‍👧‍👦 family', '👩‍👩‍👧‍👦'],
  ])('%s begins with the grapheme %s, as it is written', (name, letters) => {
    expect(toSealLetters(name)).toBe(letters);
  });

  it('are the ones she chose, at most two', () => {
    expect(toSealLetters('김나래', '나래')).toBe('나래');
    expect(toSealLetters('Priya', 'PRS')).toBe('PR');
    expect(toSealLetters('Priya', '  ')).toBe('P');
  });
});

describe('the tint of a seal', () => {
  it('stays with the person and is one of seven, all of them in use', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `member${index}`);
    expect(toTint('member7')).toBe(toTint('member7'));
    expect(new Set(ids.map(toTint))).toEqual(new Set(['iris', 'jade', 'indigo', 'ochre', 'moss', 'slate', 'umber']));
  });
});

it('is not read out, because the name stands beside it', () => {
  const { container } = render(<Seal member={{ id: 'a', name: '山田エマ', nameLang: 'ja' }} />);
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  expect(container.firstElementChild?.getAttribute('lang')).toBe('ja');
});
