import { useTranslation } from 'react-i18next';
import { findLocale } from './locales.ts';

/** The locale that dates and numbers are written in; the pseudo-locales write them as English does. */
export function useFormattingLocale(): string {
  const { i18n } = useTranslation();
  return findLocale(i18n.language)?.isPseudo ? 'en' : i18n.language;
}
