import { useTranslation } from 'react-i18next';
import { offeredLocales } from '#client/i18n/locales.ts';
import { setLocale } from '#client/i18n/start-i18n.ts';

/** Languages in their own script, without flags; only those that are written. With one there is nothing to choose. */
export function Languages() {
  const { t, i18n } = useTranslation('welcome');
  if (offeredLocales.length < 2) return null;
  return (
    <nav className="langs" aria-label={t('languages')}>
      {offeredLocales.map((locale) => (
        <button
          key={locale.tag}
          type="button"
          lang={locale.tag}
          aria-current={i18n.language === locale.tag || undefined}
          onClick={() => void setLocale(locale)}
        >
          {locale.name}
        </button>
      ))}
    </nav>
  );
}
