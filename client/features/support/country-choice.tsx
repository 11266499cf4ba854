import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Select } from '#client/ui/select.tsx';
import { countries } from '#shared/support/countries.ts';

export interface CountryChoiceProps {
  /** Empty for a country that is not written down. */
  value: string;
  onChange: (country: string) => void;
}

/** Always in sight: a guess can be wrong, and somebody far from home may want the help of home. */
export function CountryChoice({ value, onChange }: CountryChoiceProps) {
  const { t } = useTranslation('support');
  const locale = useFormattingLocale();
  const names = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
  const offered = countries
    .map(({ country }) => ({ country, name: names.of(country) ?? country }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <Select
      label={t('country')}
      help={t('countryHelp')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="off"
    >
      {offered.map(({ country, name }) => (
        <option key={country} value={country}>
          {name}
        </option>
      ))}
      <option value="">{t('countryOther')}</option>
    </Select>
  );
}
