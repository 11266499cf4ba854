import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { screenText } from '#server/features/screening/screen-text.ts';
import type { Context } from '#server/platform/context.ts';
import { projectFolder } from '#server/platform/project-folder.ts';

const ctx = { memory: new Map() } as unknown as Context;
const screen = (text: string) => screenText(ctx, { text, surface: 'message' });
const disclosed = (text: string) => screen(text).reasons.filter(({ rule }) => rule.startsWith('disclosure/'));

it.each([
  ['I want to die', 'disclosure/selfHarm', 'I want to die'],
  ['Some days I just want to die.', 'disclosure/selfHarm', 'I just want to die'],
  ['my friend says she wants to die', 'disclosure/selfHarm', 'she wants to die'],
  ['he hits me when he drinks', 'disclosure/violence', 'he hits me'],
  ['My father often beats me', 'disclosure/violence', 'My father often beats me'],
  ['I do not feel safe going home tonight', 'disclosure/violence', 'do not feel safe going home'],
  ['he forced himself on me', 'disclosure/sexualViolence', 'he forced himself on me'],
  ['죽고 싶어요', 'disclosure/selfHarm', '죽고 싶'],
  ['死にたいです', 'disclosure/selfHarm', '死にたい'],
  ['chồng tôi đánh tôi', 'disclosure/violence', 'chồng tôi đánh'],
])('“%s” is delivered, and offers help', (text, rule, words) => {
  const [found] = disclosed(text);
  expect(found?.rule).toBe(rule);
  expect(text.slice(found?.start, found?.end)).toBe(words);
  expect(['pass', 'note']).toContain(screen(text).verdict);
});

it.each([
  'I want to die of embarrassment',
  'I want to die laughing',
  'he hit me up on the app',
  'this heat is killing me',
  'he never hit me',
])('“%s” is a way of speaking', (text) => {
  expect(disclosed(text)).toEqual([]);
});

const texts: { tells: string[]; speaks: string[] } = JSON.parse(
  readFileSync(join(projectFolder, 'tests/screening/texts/disclosure.json'), 'utf8'),
);

it('nine of ten who tell of distress are heard, and none of them is held', () => {
  const missed = texts.tells.filter((text) => disclosed(text).length === 0);
  expect(missed.length, missed.join('\n')).toBeLessThan(texts.tells.length * 0.1);
  expect(texts.tells.filter((text) => screen(text).verdict === 'hold')).toEqual([]);
});

it('a way of speaking is taken for distress in fewer than one of ten', () => {
  const wrong = texts.speaks.filter((text) => disclosed(text).length > 0);
  expect(wrong.length, wrong.join('\n')).toBeLessThan(texts.speaks.length * 0.1);
});
