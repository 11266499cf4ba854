import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { chooseLocale } from '#client/i18n/choose-locale.ts';
import { en } from '#client/i18n/en/index.ts';
import { english, findLocale, locales, offeredLocales } from '#client/i18n/locales.ts';
import { setLocale, startI18n } from '#client/i18n/start-i18n.ts';

const entries = (catalogue: object) =>
  Object.entries(catalogue).flatMap(([namespace, words]) =>
    Object.entries(words as Record<string, string>).map(([key, text]) => [`${namespace}:${key}`, text] as const),
  );
const marksOf = (text: string) => (text.match(/\{\{[^}]*\}\}|<[^>]*>/g) ?? []).sort();

describe('the words', () => {
  it.each(entries(en))('%s says something whole', (_key, text) => {
    expect(text.trim()).not.toBe('');
    // A space at an end would mean that two pieces are glued to one sentence somewhere.
    expect(text).toBe(text.trim());
  });

  it('have a form for every number that English tells apart', () => {
    const keys = entries(en).map(([key]) => key);
    const forms = new Intl.PluralRules('en').resolvedOptions().pluralCategories;
    const plurals = new Set(
      keys.filter((key) => /_(one|other)$/.test(key)).map((key) => key.replace(/_(one|other)$/, '')),
    );
    expect(plurals.size).toBeGreaterThan(0);
    for (const plural of plurals) for (const form of forms) expect(keys).toContain(`${plural}_${form}`);
  });
});

describe.each(locales.filter((locale) => locale.isPseudo))('the pseudo-locale $tag', (locale) => {
  it('covers every word and keeps every mark', async () => {
    const pseudo = new Map(entries(await locale.load()));
    for (const [key, text] of entries(en)) {
      expect(pseudo.get(key), key).not.toBe(text);
      expect(marksOf(pseudo.get(key) ?? ''), key).toEqual(marksOf(text));
    }
  });
});

it('the accented one is at least a third longer', async () => {
  const pseudo = new Map(entries((await findLocale('en-XA')?.load()) ?? {}));
  for (const [key, text] of entries(en)) {
    expect((pseudo.get(key) ?? '').length, key).toBeGreaterThanOrEqual(Math.ceil(text.length * 1.3));
  }
});

describe('the language', () => {
  it('is that of the address, then her choice, then the first of her browser that is written', () => {
    expect(chooseLocale('?locale=ar-XB', 'en', ['en']).tag).toBe('ar-XB');
    expect(chooseLocale('', 'en-XA', ['en']).tag).toBe('en-XA');
    expect(chooseLocale('', null, ['vi', 'en-GB']).tag).toBe('en');
    expect(chooseLocale('?locale=tlh', null, ['ko']).tag).toBe('en');
  });

  it('is offered at the door only if somebody has written it', () => {
    expect(offeredLocales.every((locale) => !locale.isPseudo)).toBe(true);
    expect(offeredLocales).toContain(english);
  });

  it('turns the page around for scripts that run from right to left', async () => {
    await startI18n(english);
    expect(document.documentElement.dir).toBe('ltr');
    const mirrored = findLocale('ar-XB');
    if (!mirrored) throw new Error('The mirrored pseudo-locale is gone.');
    await setLocale(mirrored);
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar-XB');
    expect(i18next.t('leaveNow')).not.toBe('Leave now');
    await setLocale(english);
    expect(i18next.t('leaveNow')).toBe('Leave now');
  });
});
