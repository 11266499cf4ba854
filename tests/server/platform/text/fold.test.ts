import { describe, expect, test } from 'vitest';
import { foldCase } from '#server/platform/text/fold-case.ts';
import { foldForSearch } from '#server/platform/text/fold-for-search.ts';

describe('folding case', () => {
  test.each([
    ['Nguyễn'.normalize('NFC'), 'Nguyễn'.normalize('NFD')],
    ['ＡＮＮＡ', 'anna'],
    ['Straße', 'STRASSE'],
    ['Λόγος', 'ΛΌΓΟΣ'],
    ['an\u{200d}na', 'anna'],
    ['가', '가'],
  ])('%s is %s', (one, other) => {
    expect(foldCase(one)).toBe(foldCase(other));
  });

  test('marks stay', () => {
    expect(foldCase('Đặng')).not.toBe(foldCase('Dang'));
  });
});

describe('folding for search', () => {
  test.each([
    ['Đặng', 'dang'],
    ['Nguyễn Thị Ánh', 'nguyen thi anh'],
    ['Björk', 'bjork'],
    ['Łucja  Øst', 'lucja ost'],
    ['ＤＡＮＧ', 'dang'],
  ])('%s is found by %s', (name, query) => {
    expect(foldForSearch(name)).toBe(query);
  });

  test.each(['हिन्दी', 'กำลังใจ', 'がくせい', 'ဒေါ်အောင်ဆန်း', 'ស្រីមុំ', '김나래'])('%s keeps its marks', (word) => {
    expect(foldForSearch(word)).toBe(word.normalize('NFKC'));
  });
});
