import { expect, it } from 'vitest';
import '../words.ts';
import i18next from 'i18next';
import { toCaseNews } from '#client/features/moderation/to-case-news.ts';
import { aSummary } from './a-case.ts';

const t = i18next.getFixedT(null, 'moderation');
const listener = { known: undefined, isListCut: false, myId: 'i'.repeat(24) };

it('a case that came in is announced', () => {
  expect(toCaseNews(t, aSummary({ version: 2 }), listener)).toBe(t('caseOpened'));
});

it('one that came to her from another queue is announced, though it is older', () => {
  expect(toCaseNews(t, aSummary({ version: 5 }), listener)).toBe(t('caseOpened'));
});

it('one that has waited beyond the end of her list is not called new when it is reported again', () => {
  const cut = { ...listener, isListCut: true };
  expect(toCaseNews(t, aSummary({ version: 5 }), cut)).toBeUndefined();
  expect(toCaseNews(t, aSummary({ version: 2 }), cut)).toBe(t('caseOpened'));
});
