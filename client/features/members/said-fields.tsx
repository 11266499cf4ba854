import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/field.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { ItemFields, type ItemProps } from './item-fields.tsx';
import { LanguageSelect } from './language-select.tsx';
import type { SaidDraft } from './profile-draft.ts';
import { toFieldId } from './to-field-id.ts';

export interface SaidFieldsProps extends ItemProps<SaidDraft> {
  label: string;
  isLong?: boolean;
}

/** Something she says in running words. */
export function SaidFields({ label, isLong, value, path, errors, onChange }: SaidFieldsProps) {
  const { t } = useTranslation('members');
  const words = {
    id: toFieldId(`${path}.text`),
    label,
    error: errors[`${path}.text`],
    value: value.text,
    lang: value.lang || undefined,
    dir: 'auto',
    onChange: (event: { target: { value: string } }) => onChange({ text: event.target.value }),
  };
  return (
    <ItemFields legend={label} path={path} audience={value.audience} onAudience={(audience) => onChange({ audience })}>
      {isLong ? (
        <div className="wide">
          <TextArea {...words} rows={5} />
        </div>
      ) : (
        <Field {...words} autoComplete="off" />
      )}
      {isLong && (
        <LanguageSelect
          id={toFieldId(`${path}.lang`)}
          label={t('lang')}
          value={value.lang}
          error={errors[`${path}.lang`]}
          onChange={(lang) => onChange({ lang })}
        />
      )}
    </ItemFields>
  );
}
