import type { Catalogue } from './catalogue.ts';
import { en } from './en/index.ts';

export interface Locale {
  tag: string;
  /** In its own script, as the door shows it. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Pseudo-locales find words that were left out of the catalogue and layouts that do not stretch or mirror. */
  isPseudo: boolean;
  load(): Promise<Catalogue>;
}

export const english: Locale = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  isPseudo: false,
  load: async () => en,
};

export const locales: Locale[] = [
  english,
  {
    tag: 'en-XA',
    name: 'Áççéñţš',
    direction: 'ltr',
    isPseudo: true,
    load: async () => (await import('./pseudo.ts')).accented(en),
  },
  {
    tag: 'ar-XB',
    name: 'Mirror',
    direction: 'rtl',
    isPseudo: true,
    load: async () => (await import('./pseudo.ts')).mirrored(en),
  },
];

/** What the door offers: only languages that somebody has written. */
export const offeredLocales = locales.filter((locale) => !locale.isPseudo);

export function findLocale(tag: string | null | undefined): Locale | undefined {
  return locales.find((locale) => locale.tag === tag);
}
