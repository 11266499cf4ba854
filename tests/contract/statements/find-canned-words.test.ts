import { expect, test } from 'vitest';
import { CannedWords } from '#shared/contract/moderation.ts';
import { cannedWordsFiles, findCannedWords } from '#shared/statements/find-canned-words.ts';

test('every language has every ready-made sentence, in its own words', () => {
  for (const key of CannedWords.options) {
    const texts = cannedWordsFiles.map(({ words }) => words[key]);
    expect(texts.every((text) => text.length > 15)).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['tl', 'fil'],
  ['sv', 'en'],
  [null, 'en'],
])('she who reads %s is told in %s', (asked, given) => {
  expect(findCannedWords('threat', asked).lang).toBe(given);
});
