import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/field.tsx';
import { Select } from '#client/ui/select.tsx';
import { listLanguages } from './languages.ts';

export interface LanguageSelectProps {
  id: string;
  label: string;
  value: string;
  onChange: (tag: string) => void;
  error?: string | undefined;
}

/** A language by its own name; for one that is not in the list, its tag is typed. */
export function LanguageSelect({ id, label, value, onChange, error }: LanguageSelectProps) {
  const { t } = useTranslation('members');
  const [isTyped, setTyped] = useState(false);
  if (isTyped || error) {
    return (
      <Field
        id={id}
        label={label}
        help={t('languageTagHelp')}
        error={error}
        value={value}
        onChange={(event) => onChange(event.target.value.trim())}
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={isTyped}
      />
    );
  }
  const choose = (tag: string) => (tag === '?' ? setTyped(true) : onChange(tag));
  return (
    <Select id={id} label={label} value={value} onChange={(event) => choose(event.target.value)}>
      <option value="">{t('langNone')}</option>
      <LanguageOptions chosen={value} />
      <option value="?">{t('anotherLanguage')}</option>
    </Select>
  );
}

/** Kept while she types in the fields beside it. */
const LanguageOptions = memo(({ chosen }: { chosen: string }) =>
  listLanguages(chosen).map(({ tag, name }) => (
    <option key={tag} value={tag} lang={tag}>
      {name}
    </option>
  )),
);
