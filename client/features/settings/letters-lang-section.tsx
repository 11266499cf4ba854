import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '#client/features/accounts/you/section.tsx';
import { findLanguageName } from '#client/i18n/language-name.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Select } from '#client/ui/select.tsx';
import type { Settings } from '#shared/contract/settings.ts';
import { cannedWordsFiles } from '#shared/statements/find-canned-words.ts';
import { toCountries } from './countries.ts';
import { SettingProblem } from './setting-problem.tsx';
import { useUpdateSettings } from './use-update-settings.ts';

/** The language in which the house writes to her, and where help is to be near. */
export function LettersLangSection({ settings: { lang, country } }: { settings: Settings }) {
  const { t } = useTranslation('settings');
  const locale = useFormattingLocale();
  const update = useUpdateSettings();
  const countries = useMemo(() => toCountries(locale), [locale]);
  return (
    <Section title={t('letters')} lead={t('lettersLead')}>
      <div className="formy narrow">
        <Select
          label={t('lang')}
          help={t('langHelp')}
          value={lang ?? ''}
          onChange={(event) => update.mutate({ lang: event.target.value || null })}
        >
          <option value="">{t('langNone')}</option>
          {cannedWordsFiles.map((file) => (
            <option key={file.lang} value={file.lang} lang={file.lang}>
              {findLanguageName(file.lang, file.lang)}
            </option>
          ))}
          {lang && !cannedWordsFiles.some((file) => file.lang === lang) && (
            <option value={lang}>{findLanguageName(lang, lang)}</option>
          )}
        </Select>
        <Select
          label={t('country')}
          help={t('countryHelp')}
          value={country ?? ''}
          onChange={(event) => update.mutate({ country: event.target.value || null })}
        >
          <option value="">{t('countryNone')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
        <SettingProblem failure={update.error} />
      </div>
    </Section>
  );
}
