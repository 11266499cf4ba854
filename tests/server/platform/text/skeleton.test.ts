import { describe, expect, test } from 'vitest';
import { toSkeleton } from '#server/platform/text/skeleton.ts';

describe('what looks the same has one skeleton', () => {
  test.each([
    ['Cyrillic small letters', 'аnnа', 'anna'],
    ['Cyrillic capitals', 'МАРТА', 'MAPTA'],
    ['Cyrillic capitals beside Latin small letters', 'ВОВ', 'bob'],
    ['Greek small letters', 'αηηα', 'anna'],
    ['Greek capitals', 'ΜΑΝΗΑ', 'MANHA'],
    ['full-width letters', 'ａｎｎａ', 'anna'],
    ['mathematical letters', '𝒶𝓃𝓃𝒶', 'anna'],
    ['one, ell and capital i', 'mai1', 'maiI'],
    ['zero and o', 'h0a', 'hoa'],
    ['r and n beside each other', 'carrnen', 'carmen'],
    ['a look-alike under a mark', 'Ngυyễn', 'Nguyễn'],
    ['forms C and D', 'Nguyễn'.normalize('NFD'), 'Nguyễn'.normalize('NFC')],
    ['a character that is never seen', 'an\u{fe0f}na', 'anna'],
    ['capitals and small letters', 'ANNA', 'anna'],
  ])('%s', (_what, one, other) => {
    expect(toSkeleton(one)).toBe(toSkeleton(other));
  });
});

describe('what looks different keeps its own', () => {
  test.each([
    ['Dang', 'Đặng'],
    ['Bjork', 'Björk'],
    ['ma', 'mà'],
    ['がくせい', 'かくせい'],
    ['กำลัง', 'กาลง'],
    ['김나래', '김나라'],
    ['毛泽东', '毛澤東'],
    ['нина', 'nina'],
  ])('%s and %s', (one, other) => {
    expect(toSkeleton(one)).not.toBe(toSkeleton(other));
  });
});
