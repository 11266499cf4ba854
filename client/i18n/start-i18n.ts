import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chooseLocale, keepLocale } from './choose-locale.ts';
import { en } from './en/index.ts';
import { english, type Locale } from './locales.ts';

/** Ready before the first component asks for a word. */
export async function startI18n(locale: Locale = chooseLocale()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: english.tag,
    fallbackLng: english.tag,
    defaultNS: 'app',
    ns: Object.keys(en),
    resources: { [english.tag]: en },
    // React escapes; escaping twice would show &#39; in names.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await setLocale(locale);
}

export async function setLocale(locale: Locale): Promise<void> {
  const catalogue = await locale.load();
  for (const [namespace, words] of Object.entries(catalogue)) {
    i18next.addResourceBundle(locale.tag, namespace, words, true, true);
  }
  await i18next.changeLanguage(locale.tag);
  document.documentElement.lang = locale.tag;
  document.documentElement.dir = locale.direction;
  keepLocale(locale);
}
