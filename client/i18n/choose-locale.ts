import { english, findLocale, type Locale, offeredLocales } from './locales.ts';

const key = 'banyan.locale';

/** The language of the address, else the one she chose, else the first of her browser's that we have. */
export function chooseLocale(
  search = location.search,
  stored = readStored(),
  preferred: readonly string[] = navigator.languages,
): Locale {
  const asked = findLocale(new URLSearchParams(search).get('locale'));
  return asked ?? findLocale(stored) ?? firstOffered(preferred) ?? english;
}

export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale.tag);
  } catch {
    // A closed storage only means that she is asked by her browser's language next time.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function firstOffered(preferred: readonly string[]): Locale | undefined {
  const found = preferred.map((tag) =>
    offeredLocales.find((locale) => tag === locale.tag || tag.startsWith(`${locale.tag}-`)),
  );
  return found.find((locale) => locale !== undefined);
}
