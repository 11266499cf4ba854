import { useTranslation } from 'react-i18next';
import { findLocale } from './locales.ts';

/**
 * The locale that dates and numbers are written in: of the language of the page, and as is usual where her device says she is,
 * so that English reads 17:40 in Dublin and 5:40 p.m. in Toronto. The pseudo-locales write them as English does.
 */
export function useFormattingLocale(): string {
  const { i18n } = useTranslation();
  const language = findLocale(i18n.language)?.isPseudo ? 'en' : i18n.language;
  return navigator.languages.find((tag) => tag.startsWith(`${language}-`) && isLocale(tag)) ?? language;
}

/** Some browsers give a tag that their own `Intl` refuses: en-US@posix. */
function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
